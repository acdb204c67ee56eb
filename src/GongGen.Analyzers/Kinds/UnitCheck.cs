using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Kinds;

/// <summary>A number measures time in a unit; what is given to it may be in another one.</summary>
internal static class UnitCheck
{
    /// <summary>Finds each number in another unit.</summary>
    public static IEnumerable<Finding> Find(MemberContext context, Annotation rule)
    {
        string unit = rule.Text(0);
        foreach (Origin origin in Origins.ThroughMembers(context.Operation))
        {
            if (WithoutRounding(origin.Source) is not IPropertyReferenceOperation source || UnitOf(context.Symbols, source.Property) is not { } given || given == unit)
            {
                continue;
            }

            yield return new(Places.Of(origin.At == origin.Source ? source : origin.At), $"{context.Member.Name} is in {unit}, and {source.Property.Name} in {given}")
            {
                Others = ValueReader.IsInside(source, context.Operation) ? [source.Syntax.GetLocation()] : [],
                Properties = ImmutableDictionary<string, string?>.Empty.Add(PropertyKeys.Member, source.Property.Name).Add(PropertyKeys.Value, unit),
            };
        }
    }

    private static string? UnitOf(GongSymbols symbols, IPropertySymbol property)
    {
        if (KnownTypes.IsTimeSpan(property.ContainingType))
        {
            return property.Name.StartsWith("Total", StringComparison.Ordinal) ? property.Name.Substring("Total".Length).ToLowerInvariant() : null;
        }

        if (KnownTypes.Is(property.ContainingType, "Stopwatch", "System.Diagnostics"))
        {
            return property.Name == "ElapsedMilliseconds" ? "milliseconds" : null;
        }

        return symbols.RulesOf(property).Find(AnnotationNames.Unit)?.Text(0);
    }

    private static IOperation WithoutRounding(IOperation operation)
    {
        IOperation current = ValueReader.WithoutConversions(operation);
        while (current is IInvocationOperation { TargetMethod: { IsStatic: true } method, Arguments: [var first, ..] } && IsRounding(method))
        {
            current = ValueReader.WithoutConversions(first.Value);
        }

        return current is IConditionalAccessOperation access ? WithoutRounding(access.WhenNotNull) : current;
    }

    private static bool IsRounding(IMethodSymbol method) =>
        (method.Name is "Round" or "Floor" or "Ceiling" or "Truncate" && (KnownTypes.Is(method.ContainingType, "Math", "System") || KnownTypes.Is(method.ContainingType, "MathF", "System")))
        || (method.Name is "ToInt32" or "ToInt64" or "ToSingle" or "ToDouble" or "ToDecimal" && KnownTypes.Is(method.ContainingType, "Convert", "System"));
}
