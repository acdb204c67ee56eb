using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Values;

/// <content>Locals, parameters, fields and properties.</content>
internal sealed partial class ValueReader
{
    private Value ReadLocal(ILocalReferenceOperation reference, Frame frame)
    {
        if (frame.IsInner(reference.Local))
        {
            return new UnknownValue(reference);
        }

        VariableUses uses = VariableUses.Of(reference.Local, reference);
        if (uses.IsWritten)
        {
            return new UnknownValue(reference);
        }

        Value value = uses.Source is null ? new UnknownValue(reference) : Read(uses.Source, frame);
        return value switch
        {
            ListValue list => KnownTypes.IsReadOnlyList(reference.Local.Type) ? list : AfterChanges(list, uses, reference, frame),
            ObjectValue created => AfterAssignments(created, uses, reference, frame),
            ChoiceValue choice when choice.Alternatives.Any(arm => IsChangeable(arm, reference.Local.Type)) => new UnknownValue(reference),
            UnknownValue or SymbolValue { IsStable: false } => new SymbolValue(reference, [reference.Local], isStable: true),
            _ => value,
        };
    }

    private Value ReadParameter(IParameterReferenceOperation reference, Frame frame)
    {
        if (VariableUses.Of(reference.Parameter, reference).IsWritten)
        {
            return new UnknownValue(reference);
        }

        return frame.Find(reference.Parameter) ?? ReadChain(reference, frame);
    }

    private Value ReadField(IFieldReferenceOperation reference, Frame frame)
    {
        IFieldSymbol field = reference.Field;
        if (field is { Name: "Empty", IsStatic: true })
        {
            if (field.ContainingType.SpecialType == SpecialType.System_String)
            {
                return new ConstantValue(reference, "");
            }

            if (KnownTypes.IsImmutableList(field.ContainingType))
            {
                return new ListValue(reference, [], [], true);
            }
        }

        if (field is { Name: "Zero", IsStatic: true } && KnownTypes.IsTimeSpan(field.ContainingType))
        {
            return new ConstantValue(reference, TimeSpan.Zero);
        }

        Value value = Declarations.InitializerOf(field, reference) is { } initializer ? Read(initializer, frame) : new UnknownValue(reference);
        return IsKnownForever(value, field.Type) || (value is ListValue && PrivateLists.AreOnlyRead(field, reference)) ? value : ReadChain(reference, frame);
    }

    private Value ReadProperty(IPropertyReferenceOperation reference, Frame frame)
    {
        IPropertySymbol property = reference.Property;
        if (!reference.Arguments.IsEmpty)
        {
            return new UnknownValue(reference);
        }

        if (property.IsStatic && symbols.IsOpenEnum(property.ContainingType) && SymbolEqualityComparer.Default.Equals(property.Type, property.ContainingType))
        {
            return new EnumValue(reference, property.ContainingType, property, symbols.TextsOf(property.ContainingType).Of(property));
        }

        if (reference.Instance is null or IInstanceReferenceOperation && Declarations.ReturnedBy(property, reference) is { } returned)
        {
            Value value = Read(returned, frame.Enter(returned.Syntax, ImmutableDictionary.Create<ISymbol, Value>(SymbolEqualityComparer.Default)));
            return IsKnownForever(value, property.Type) ? value : ReadChain(reference, frame);
        }

        return ReadMember(reference, frame) ?? ReadChain(reference, frame);
    }

    private Value? ReadMember(IPropertyReferenceOperation reference, Frame frame)
    {
        if (reference.Instance is null or IInstanceReferenceOperation || Read(reference.Instance, frame) is not ObjectValue owner)
        {
            return null;
        }

        if (owner.Find(reference.Property.Name) is { } setting)
        {
            return setting.Value;
        }

        bool canBeNull = reference.Type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        return owner.IsComplete && canBeNull ? new ConstantValue(reference, null) : null;
    }

    private Value ReadChain(IOperation operation, Frame frame)
    {
        ImmutableArray<ISymbol>.Builder chain = ImmutableArray.CreateBuilder<ISymbol>();
        bool? isStable = AddChain(operation, chain, frame);
        return isStable is null || chain.Count == 0 ? new UnknownValue(operation) : new SymbolValue(operation, chain.ToImmutable(), isStable.Value);
    }

    // Null where the expression is no chain of symbols.
    private bool? AddChain(IOperation operation, ImmutableArray<ISymbol>.Builder chain, Frame frame)
    {
        bool? isStable;
        ISymbol symbol;
        switch (operation)
        {
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return true;
            case ILocalReferenceOperation local when !frame.IsInner(local.Local) && !VariableUses.Of(local.Local, local).IsWritten:
                (symbol, isStable) = (local.Local, true);
                break;
            case IParameterReferenceOperation parameter when !frame.IsInner(parameter.Parameter) && frame.Find(parameter.Parameter) is null && !VariableUses.Of(parameter.Parameter, parameter).IsWritten:
                (symbol, isStable) = (parameter.Parameter, parameter.Parameter.RefKind == RefKind.None && !Declarations.IsOfPrimaryConstructor(parameter.Parameter));
                break;
            case IFieldReferenceOperation field:
                isStable = field.Instance is null ? true : AddChain(field.Instance, chain, frame);
                (symbol, isStable) = (field.Field, isStable & field.Field.IsReadOnly);
                break;
            case IPropertyReferenceOperation { Arguments.IsEmpty: true } property:
                isStable = property.Instance is null ? true : AddChain(property.Instance, chain, frame);
                (symbol, isStable) = (property.Property, isStable & IsStable(property.Property));
                break;
            case IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion:
                return AddChain(conversion.Operand, chain, frame);
            default:
                return null;
        }

        if (isStable is not null)
        {
            chain.Add(symbol);
        }

        return isStable;
    }

    // Reading an own automatic property that can't be set later gives the same value each time.
    private bool IsStable(IPropertySymbol property) =>
        property.SetMethod is null or { IsInitOnly: true }
        && (property.ContainingType.IsAnonymousType || symbols.RulesOf(property.ContainingType).IsEmitted || Declarations.IsAutomatic(property));

    private static bool IsKnownForever(Value value, ITypeSymbol type) => value switch
    {
        UnknownValue or SymbolValue => false,
        ChoiceValue => value.Alternatives.All(arm => IsKnownForever(arm, type)),
        _ => !IsChangeable(value, type),
    };

    private static bool IsChangeable(Value value, ITypeSymbol type) => value switch
    {
        ListValue => !KnownTypes.IsReadOnlyList(type),
        ObjectValue created => KnownTypes.HasSetters(created.Type),
        _ => false,
    };
}
