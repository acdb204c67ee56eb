using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>Finds what is different each time an expression is evaluated.</summary>
internal static class VolatileValues
{
    private const int MaxDepth = 20;

    /// <summary>A call or property that gives another value each time and is part of the expression's value; null where there is none.</summary>
    public static IOperation? Find(IOperation operation) => Find(operation, 0);

    /// <summary>What it is called in messages.</summary>
    public static string NameOf(IOperation source) => source switch
    {
        IInvocationOperation call => $"{call.TargetMethod.ContainingType.Name}.{call.TargetMethod.Name}",
        IPropertyReferenceOperation property => $"{property.Property.ContainingType.Name}.{property.Property.Name}",
        _ => "a value that changes",
    };

    private static IOperation? Find(IOperation? operation, int depth)
    {
        if (operation is null || depth > MaxDepth)
        {
            return null;
        }

        return operation switch
        {
            IParenthesizedOperation parenthesized => Find(parenthesized.Operand, depth + 1),
            IConversionOperation conversion when conversion.OperatorMethod is null || KnownTypes.IsDateTimeOffset(conversion.Type) => Find(conversion.Operand, depth + 1),
            ICoalesceOperation coalesce => Find(coalesce.Value, depth + 1),
            IInterpolatedStringOperation text => text.Parts.OfType<IInterpolationOperation>().Select(hole => FindFormatted(hole.Expression, TextOf(hole.FormatString), depth)).FirstOrDefault(found => found is not null),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Find(sum.LeftOperand, depth + 1) ?? Find(sum.RightOperand, depth + 1),
            IConditionalOperation { WhenFalse: { } whenFalse } choice => FindInAll([choice.WhenTrue, whenFalse], depth),
            ISwitchExpressionOperation choice => FindInAll(choice.Arms.Select(arm => arm.Value), depth),
            IPropertyReferenceOperation property => FindIn(property, depth),
            IInvocationOperation call => FindIn(call, depth),
            IObjectCreationOperation { Arguments: [{ Value: { } point }] } creation when KnownTypes.IsDateTimeOffset(creation.Type) => Find(point, depth + 1),
            IImplicitIndexerReferenceOperation { Argument: IRangeOperation } part => FindIdentity(part.Instance, depth),
            ILocalReferenceOperation local => FindIn(local, depth),
            _ => null,
        };
    }

    // One arm that stays may be the one that is taken.
    private static IOperation? FindInAll(IEnumerable<IOperation> arms, int depth)
    {
        IOperation?[] found = [.. arms.Where(arm => ValueReader.WithoutConversions(arm) is not IThrowOperation).Select(arm => Find(arm, depth + 1))];
        return found.Contains(null) ? null : found.FirstOrDefault();
    }

    // A part of the time may be a day; a part of an id is as new as the whole.
    private static IOperation? FindIdentity(IOperation? operation, int depth) => Find(operation, depth + 1) is IInvocationOperation { TargetMethod: { } method } found && VolatileSources.IsIdentity(method) ? found : null;

    private static IOperation? FindIn(IPropertyReferenceOperation property, int depth)
    {
        if (VolatileSources.Is(property.Property))
        {
            return property;
        }

        if (!Declarations.IsAutomatic(property.Property) && Declarations.ReturnedBy(property) is { } returned)
        {
            return Find(returned, depth + 1);
        }

        bool keepsAll = property.Property.Name is "Ticks" or "UtcTicks" or "UtcDateTime" or "DateTime" or "LocalDateTime" or "TimeOfDay" or "Millisecond";
        return keepsAll && VolatileSources.IsTransparent(property.Property.ContainingType) ? Find(property.Instance, depth + 1) : null;
    }

    private static IOperation? FindIn(IInvocationOperation call, int depth)
    {
        IMethodSymbol method = call.TargetMethod;
        if (VolatileSources.Is(method))
        {
            return call;
        }

        // What one expression makes is not kept anywhere.
        if (Declarations.ReturnedBy(call) is { } returned)
        {
            return Find(returned, depth + 1);
        }

        if (!VolatileSources.IsTransparent(method.ContainingType))
        {
            return null;
        }

        if (method.Name is "Substring" or "Remove")
        {
            return FindIdentity(call.Instance, depth);
        }

        if (method.Name == "ToString" && call.Instance is { } instance)
        {
            IOperation? format = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String)?.Value;
            return FindFormatted(instance, TextOf(format), depth);
        }

        // A comparison or a part of a text says little about the whole of it.
        bool keepsValue = method.Name is "Replace" or "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant" or "Trim" or "TrimStart" or "TrimEnd" or "Concat" or "Format" or "Join"
            or "ToUnixTimeSeconds" or "ToUnixTimeMilliseconds" or "ToUniversalTime" or "ToLocalTime" or "ToOffset" or "ToByteArray" or "ToBase64String" or "ToHexString" or "ToFileTimeUtc"
            || method.Name.StartsWith("Add", StringComparison.Ordinal);
        return keepsValue ? Find(call.Instance, depth + 1) ?? FindInArguments(call, depth) : null;
    }

    private static IOperation? FindInArguments(IInvocationOperation call, int depth)
    {
        if (call.TargetMethod.Name is not ("Concat" or "Format" or "Join" or "ToString" or "ToBase64String" or "ToHexString"))
        {
            return null;
        }

        IEnumerable<IOperation> values = call.Arguments.SelectMany(argument => ItemsOf(argument.Value));
        return values.Select(value => Find(value, depth + 1)).FirstOrDefault(found => found is not null);
    }

    private static IEnumerable<IOperation> ItemsOf(IOperation argument) => ValueReader.WithoutConversions(argument) switch
    {
        IArrayCreationOperation { Initializer: { } items } => items.ElementValues,
        ICollectionExpressionOperation list => list.Elements,
        _ => [argument],
    };

    // A day is the same at each attempt of that day.
    private static IOperation? FindFormatted(IOperation value, string? format, int depth)
    {
        IOperation? found = Find(value, depth + 1);
        bool isTime = value.Type is { SpecialType: SpecialType.System_DateTime } || KnownTypes.IsDateTimeOffset(value.Type);
        bool isCoarse = isTime && format is not null && (format.Length == 1 ? "dDmMyY".Contains(format) : format.IndexOfAny(['s', 'f', 'F']) < 0);
        return isCoarse ? null : found;
    }

    private static string? TextOf(IOperation? format) => format switch
    {
        null => null,
        IInterpolatedStringTextOperation part => TextOf(part.Text),
        { ConstantValue: { HasValue: true, Value: string text } } => text.Length == 0 ? null : text,
        _ => "d",
    };

    // A local that is used once, where it is declared: one that a loop repeats keeps its value from attempt to attempt.
    private static IOperation? FindIn(ILocalReferenceOperation local, int depth)
    {
        VariableUses uses = VariableUses.Of(local.Local, local);
        bool isOwn = uses is { IsWritten: false, Source: not null, References.Length: 1 } && Repetition.IsSame(uses.Source!, local);
        return isOwn ? Find(uses.Source, depth + 1) : null;
    }
}
