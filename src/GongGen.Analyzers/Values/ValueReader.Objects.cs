using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Values;

/// <content>Objects.</content>
internal sealed partial class ValueReader
{
    private static readonly ImmutableDictionary<string, MemberSetting> NoSettings = ImmutableDictionary.Create<string, MemberSetting>(StringComparer.Ordinal);

    private Value ReadCreation(IObjectCreationOperation creation, Frame frame)
    {
        if (creation.Type is not INamedTypeSymbol type || creation.Constructor is null)
        {
            return new UnknownValue(creation);
        }

        if (type.SpecialType == SpecialType.System_String)
        {
            return ReadRepeated(creation, frame);
        }

        if (symbols.IsOpenEnum(type))
        {
            return ReadEnum(creation, type, frame);
        }

        if (KnownTypes.IsList(type))
        {
            return ReadNewList(creation, frame);
        }

        if (KnownTypes.Is(type, "ReadOnlyCollection", "System.Collections.ObjectModel") && creation.Arguments is [{ Value: { } wrapped }])
        {
            return ReadCopy(creation, wrapped, frame) ?? new UnknownValue(creation);
        }

        if (KnownTypes.IsDateTimeOffset(type) || KnownTypes.IsDate(type) || KnownTypes.IsTimeSpan(type))
        {
            return ReadNewTime(creation, frame);
        }

        bool isComplete = symbols.RulesOf(type).IsEmitted && creation.Arguments.IsEmpty;
        return new ObjectValue(creation, type, ReadSettings(creation.Initializer, NoSettings, frame), isComplete);
    }

    private Value ReadEnum(IObjectCreationOperation creation, INamedTypeSymbol type, Frame frame) => creation.Arguments switch
    {
        [] => new EnumValue(creation, type, null, ""),
        [{ Value: { Type.SpecialType: SpecialType.System_String } text }] => ReadEnumText(creation, type, text, frame),
        _ => new UnknownValue(creation),
    };

    private Value ReadWith(IWithOperation with, Frame frame)
    {
        if (with.Type is null)
        {
            return new UnknownValue(with);
        }

        ObjectValue? original = Read(with.Operand, frame) as ObjectValue;
        ImmutableDictionary<string, MemberSetting> settings = ReadSettings(with.Initializer, original?.Settings ?? NoSettings, frame);
        return new ObjectValue(with, with.Type, settings, original is { IsComplete: true });
    }

    private ImmutableDictionary<string, MemberSetting> ReadSettings(
        IObjectOrCollectionInitializerOperation? initializer, ImmutableDictionary<string, MemberSetting> settings, Frame frame)
    {
        foreach (IOperation part in initializer?.Initializers ?? [])
        {
            if (part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.IsEmpty: true } target } assignment)
            {
                settings = settings.SetItem(target.Property.Name, new(target.Property, assignment, assignment.Value, () => Read(assignment.Value, frame)));
            }
            else if (part is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation inner } member)
            {
                settings = settings.SetItem(inner.Property.Name, new(inner.Property, member, member, () => new UnknownValue(member)));
            }
        }

        return settings;
    }

    // An object whose members can be set after its creation, as `options.BaseUrl = ...` does.
    private Value AfterAssignments(ObjectValue value, VariableUses uses, IOperation use, Frame frame)
    {
        if (!KnownTypes.HasSetters(value.Type))
        {
            return value;
        }

        StatementOrder order = StatementOrder.Of(uses, use);
        ImmutableDictionary<string, MemberSetting> settings = value.Settings;
        foreach (IOperation reference in uses.References)
        {
            if (reference == use)
            {
                continue;
            }

            if (reference.Parent is not IPropertyReferenceOperation target || target.Instance != reference)
            {
                return new UnknownValue(use);
            }

            if (target.Parent is not IAssignmentOperation assignment || assignment.Target != target)
            {
                continue;
            }

            bool isCertain = assignment is ISimpleAssignmentOperation && order.IsBefore(assignment);
            Func<Value> read = isCertain ? () => Read(assignment.Value, frame) : () => new UnknownValue(assignment);
            settings = settings.SetItem(target.Property.Name, new(target.Property, assignment, assignment.Value, read));
        }

        return new ObjectValue(value.Operation!, value.Type, settings, value.IsComplete);
    }
}
