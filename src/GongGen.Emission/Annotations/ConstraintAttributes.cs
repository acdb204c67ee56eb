using System.Globalization;
using GongGen.Emission.Writing;
using GongGen.Model.Types;

namespace GongGen.Emission.Annotations;

/// <summary>Limits of a schema as attributes: those of DataAnnotations where they fit, ours where none does.</summary>
internal static class ConstraintAttributes
{
    private const string Standard = "global::System.ComponentModel.DataAnnotations.";
    private const string Own = "global::GongGen.Annotations.";

    /// <summary>The attributes of a value.</summary>
    public static IEnumerable<string> Of(ConstraintsModel constraints, TypeRef type, TargetFacts target)
    {
        if (type.Kind == TypeKind.List)
        {
            foreach (string attribute in Items(constraints))
            {
                yield return $"[{Own}{attribute}]";
            }
        }

        if (!target.HasDataAnnotations)
        {
            yield break;
        }

        string?[] standard = [Length(constraints, type), Range(constraints, type), Format(constraints, type), Pattern(constraints, type)];
        foreach (string? attribute in standard)
        {
            if (attribute is not null)
            {
                yield return $"[{Standard}{attribute}]";
            }
        }
    }

    private static IEnumerable<string> Items(ConstraintsModel constraints)
    {
        if (constraints.UniqueItems)
        {
            yield return "UniqueItems";
        }

        if (constraints.MinItems is > 0)
        {
            yield return $"MinItems({Number(constraints.MinItems.Value)})";
        }

        if (constraints.MaxItems is { } most && most != int.MaxValue)
        {
            yield return $"MaxItems({Number(most)})";
        }
    }

    private static string? Length(ConstraintsModel constraints, TypeRef type)
    {
        bool isLimited = constraints.MaxLength is not null || constraints.MinLength is > 0;
        if (type.Kind != TypeKind.String || !isLimited)
        {
            return null;
        }

        string most = Number(constraints.MaxLength ?? int.MaxValue);
        return constraints.MinLength is > 0 ? $"StringLength({most}, MinimumLength = {Number(constraints.MinLength.Value)})" : $"StringLength({most})";
    }

    private static string? Range(ConstraintsModel constraints, TypeRef type)
    {
        if (constraints.Minimum is null && constraints.Maximum is null)
        {
            return null;
        }

        if (type.Kind is TypeKind.Int32 or TypeKind.Int64)
        {
            return WholeRange(constraints, type.Kind);
        }

        // An excluded end cannot be said to every framework's RangeAttribute; Validate() checks it.
        bool isReal = type.Kind is TypeKind.Single or TypeKind.Double or TypeKind.Decimal;
        string least = constraints.Minimum is { } min ? Number(min) + "d" : "double.MinValue";
        string most = constraints.Maximum is { } max ? Number(max) + "d" : "double.MaxValue";
        return isReal ? $"Range({least}, {most})" : null;
    }

    private static string? WholeRange(ConstraintsModel constraints, TypeKind kind)
    {
        bool isInt = kind == TypeKind.Int32;
        decimal least = Least(constraints.Minimum ?? (isInt ? int.MinValue : long.MinValue), constraints.IsMinimumExclusive);
        decimal most = Most(constraints.Maximum ?? (isInt ? int.MaxValue : long.MaxValue), constraints.IsMaximumExclusive);
        if (least >= int.MinValue && most <= int.MaxValue)
        {
            return $"Range({Number(least)}, {Number(most)})";
        }

        return $"Range({Number(least)}d, {Number(most)}d)";
    }

    // The least and the greatest whole number that a limit allows; a limit far outside of all integers stays where it is.
    private static decimal Least(decimal limit, bool isExclusive) =>
        IsFar(limit) ? limit : isExclusive ? decimal.Floor(limit) + 1 : decimal.Ceiling(limit);

    private static decimal Most(decimal limit, bool isExclusive) =>
        IsFar(limit) ? limit : isExclusive ? decimal.Ceiling(limit) - 1 : decimal.Floor(limit);

    private static bool IsFar(decimal limit) => limit is < long.MinValue or > ulong.MaxValue;

    private static string? Format(ConstraintsModel constraints, TypeRef type)
    {
        if (type.Kind != TypeKind.String)
        {
            return null;
        }

        return constraints.Format switch
        {
            "uri" or "url" => "Url",
            "email" => "EmailAddress",
            _ => null,
        };
    }

    private static string? Pattern(ConstraintsModel constraints, TypeRef type) =>
        type.Kind == TypeKind.String && constraints.Pattern is { } pattern ? $"RegularExpression({CSharpLiteral.Of(pattern)})" : null;

    private static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
