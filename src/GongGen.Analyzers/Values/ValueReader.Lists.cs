using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Values;

/// <content>Lists.</content>
internal sealed partial class ValueReader
{
    private static readonly ImmutableHashSet<string> ReadingMethods = ImmutableHashSet.Create(
        StringComparer.Ordinal, "Contains", "IndexOf", "LastIndexOf", "Exists", "Find", "FindAll", "FindIndex", "ToArray", "AsReadOnly", "GetRange", "TrueForAll", "ToImmutable", "GetHashCode", "Equals", "ToString");

    private static readonly ImmutableHashSet<string> GrowingMethods = ImmutableHashSet.Create(StringComparer.Ordinal, "Add", "AddRange", "Insert", "InsertRange");

    private Value ReadItems(IOperation operation, IEnumerable<IOperation> elements, Frame frame)
    {
        ImmutableArray<IOperation>.Builder known = ImmutableArray.CreateBuilder<IOperation>();
        bool isComplete = true;
        foreach (IOperation element in elements)
        {
            if (element is ISpreadOperation)
            {
                isComplete = false;
            }
            else
            {
                known.Add(element);
            }
        }

        return new ListValue(operation, known.Select(element => Read(element, frame)).ToImmutableArray(), known.ToImmutable(), isComplete);
    }

    private Value ReadArray(IArrayCreationOperation array, Frame frame)
    {
        if (array.DimensionSizes.Length != 1)
        {
            return new UnknownValue(array);
        }

        if (array.Initializer is { } initializer)
        {
            return ReadItems(array, initializer.ElementValues, frame);
        }

        return array.DimensionSizes[0].ConstantValue is { HasValue: true, Value: 0 } ? new ListValue(array, [], [], true) : new UnknownValue(array);
    }

    private Value ReadNewList(IObjectCreationOperation creation, Frame frame)
    {
        ListValue? start = creation.Arguments switch
        {
            [] or [{ Value.Type.SpecialType: SpecialType.System_Int32 }] => new(creation, [], [], true),
            [var source] => Read(source.Value, frame) as ListValue,
            _ => null,
        };
        if (start is null)
        {
            return new UnknownValue(creation);
        }

        ImmutableArray<Value>.Builder items = start.Items.ToBuilder();
        ImmutableArray<IOperation>.Builder elements = start.Elements.ToBuilder();
        bool isComplete = start.IsComplete;
        foreach (IOperation part in creation.Initializer?.Initializers ?? [])
        {
            if (part is IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var item] })
            {
                items.Add(Read(item.Value, frame));
                elements.Add(item.Value);
            }
            else
            {
                isComplete = false;
            }
        }

        return new ListValue(creation, items.ToImmutable(), elements.ToImmutable(), isComplete);
    }

    private Value? ReadListCall(IInvocationOperation invocation, Frame frame)
    {
        IMethodSymbol method = invocation.TargetMethod;
        bool isArray = method.ContainingType is { SpecialType: SpecialType.System_Array };
        bool isLinq = KnownTypes.Is(method.ContainingType, "Enumerable", "System.Linq");
        if (method.Name == "Empty" && (isArray || isLinq) && method.Parameters.IsEmpty)
        {
            return new ListValue(invocation, [], [], true);
        }

        if (method.IsStatic && IsImmutableFactory(method.ContainingType) && method.Name is "Create" or "CreateBuilder")
        {
            return method.Name == "Create" ? ReadImmutable(invocation, frame) : new ListValue(invocation, [], [], true);
        }

        if (method.Name is "Add" or "AddRange" && KnownTypes.IsImmutableList(method.ContainingType))
        {
            return ReadLonger(invocation, frame);
        }

        bool isCopy = method.Name is "ToList" or "ToArray" or "ToImmutableArray" or "ToImmutableList" or "AsReadOnly" or "ToImmutable" or "MoveToImmutable" or "DrainToImmutable";
        IOperation? source = invocation.Instance ?? (invocation.Arguments is [var only] ? only.Value : null);
        bool isKnown = isArray || isLinq || IsImmutableFactory(method.ContainingType) || KnownTypes.IsGrowing(method.ContainingType) || KnownTypes.IsImmutableList(method.ContainingType)
            || KnownTypes.Is(method.ContainingType, "CollectionExtensions", "System.Collections.Generic");
        return isCopy && isKnown && source is not null ? ReadCopy(invocation, source, frame) : null;
    }

    private Value? ReadCopy(IOperation copy, IOperation source, Frame frame) =>
        Read(source, frame) is ListValue list ? new ListValue(copy, list.Items, list.Elements, list.IsComplete) : null;

    // ImmutableList<T>.Empty.Add(a): the list itself stays as it is.
    private Value? ReadLonger(IInvocationOperation invocation, Frame frame)
    {
        if (invocation is not { Instance: { } instance, Arguments: [{ Value: { } given }] } || Read(instance, frame) is not ListValue list)
        {
            return null;
        }

        ListValue? more = invocation.TargetMethod.Name == "Add" ? new(given, [Read(given, frame)], [given], true) : Read(given, frame) as ListValue;
        return more is null
            ? new ListValue(invocation, list.Items, list.Elements, isComplete: false)
            : new ListValue(invocation, list.Items.AddRange(more.Items), list.Elements.AddRange(more.Elements), list.IsComplete && more.IsComplete);
    }

    // ImmutableArray.Create(a, b): parameters for each item, or one array of them.
    private Value ReadImmutable(IInvocationOperation invocation, Frame frame)
    {
        if (invocation.Arguments is [{ Value: var only, Parameter.Type: var type }] && type is not null && invocation.TargetMethod.OriginalDefinition.Parameters[0].Type is not ITypeParameterSymbol)
        {
            return invocation.Arguments[0].ArgumentKind == ArgumentKind.Explicit && !IsArrayOrSpan(type)
                ? new UnknownValue(invocation)
                : Read(only, frame) is ListValue list ? new ListValue(invocation, list.Items, list.Elements, list.IsComplete) : new UnknownValue(invocation);
        }

        bool areItems = invocation.TargetMethod.OriginalDefinition.Parameters.All(parameter => parameter.Type is ITypeParameterSymbol);
        return areItems ? ReadItems(invocation, invocation.Arguments.Select(argument => argument.Value), frame) : new UnknownValue(invocation);
    }

    // A list that is changed after its creation: what is added right behind it counts, what may be added elsewhere makes it incomplete.
    private Value AfterChanges(ListValue value, VariableUses uses, IOperation use, Frame frame)
    {
        StatementOrder order = StatementOrder.Of(uses, use);
        ImmutableArray<Value>.Builder items = value.Items.ToBuilder();
        ImmutableArray<IOperation>.Builder elements = value.Elements.ToBuilder();
        bool isComplete = value.IsComplete;
        foreach (IOperation reference in uses.References)
        {
            if (reference == use || IsReading(reference))
            {
                continue;
            }

            if (reference.Parent is not IInvocationOperation call || call.Instance != reference || !GrowingMethods.Contains(call.TargetMethod.Name) || !KnownTypes.IsGrowing(call.TargetMethod.ContainingType))
            {
                return new UnknownValue(use);
            }

            ListValue? added = order.IsBefore(call) ? ReadAdded(call, frame) : null;
            items.AddRange(added?.Items ?? []);
            elements.AddRange(added?.Elements ?? []);
            isComplete &= added is { IsComplete: true };
        }

        return new ListValue(value.Operation!, items.ToImmutable(), elements.ToImmutable(), isComplete);
    }

    private ListValue? ReadAdded(IInvocationOperation call, Frame frame) => (call.TargetMethod.Name, call.Arguments) switch
    {
        ("Add", [{ Value: { } item }]) => new(item, [Read(item, frame)], [item], true),
        ("AddRange", [{ Value: { } list }]) => Read(list, frame) as ListValue,
        _ => null,
    };

    private static bool IsReading(IOperation reference) => reference.Parent switch
    {
        IConversionOperation conversion => KnownTypes.IsReadOnlyList(conversion.Type) || (conversion.Operand.Type is not null && conversion.Parent is IForEachLoopOperation),
        IForEachLoopOperation or ISpreadOperation or IBinaryOperation or IIsPatternOperation => true,
        IPropertyReferenceOperation property => property.Instance == reference && property.Parent is not IAssignmentOperation,
        IArrayElementReferenceOperation element => element.ArrayReference == reference && element.Parent is not (IAssignmentOperation or IIncrementOrDecrementOperation or IArgumentOperation { Parameter.RefKind: not RefKind.None }),
        IInvocationOperation call => call.Instance == reference && ReadingMethods.Contains(call.TargetMethod.Name),
        _ => false,
    };

    private static bool IsArrayOrSpan(ITypeSymbol type) => type is IArrayTypeSymbol || KnownTypes.Is(type, "ReadOnlySpan", "System") || KnownTypes.Is(type, "Span", "System");

    private static bool IsImmutableFactory(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsStatic: true, Arity: 0 } && (KnownTypes.Is(type, "ImmutableArray", "System.Collections.Immutable") || KnownTypes.Is(type, "ImmutableList", "System.Collections.Immutable"));
}
