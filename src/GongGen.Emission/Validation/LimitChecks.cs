using System.Globalization;
using GongGen.Emission.Writing;
using GongGen.Model.Types;

namespace GongGen.Emission.Validation;

/// <summary>Statements that check a schema's limits at run time.</summary>
internal static class LimitChecks
{
    /// <summary>The statements for a value.</summary>
    /// <param name="constraints">The limits.</param>
    /// <param name="type">The value's type.</param>
    /// <param name="shown">The value's name for people.</param>
    /// <param name="value">The value.</param>
    public static IEnumerable<string> Of(ConstraintsModel constraints, TypeRef type, string shown, string value)
    {
        string start = $"({CSharpLiteral.Of(shown)}, {value}";
        if (type.Kind == TypeKind.String && (constraints.MaxLength is not null || constraints.MinLength is > 0))
        {
            yield return $"validation__.Length{start}, {Whole(constraints.MinLength, 0)}, {Whole(constraints.MaxLength, int.MaxValue)});";
        }

        if (type.Kind == TypeKind.String && constraints.Format is ("uri" or "url" or "email"))
        {
            yield return $"validation__.Format{start}, {CSharpLiteral.Of(constraints.Format)});";
        }

        if (type.Kind == TypeKind.String && constraints.Pattern is { } pattern)
        {
            yield return $"validation__.Pattern{start}, {CSharpLiteral.Of(pattern)});";
        }

        bool isNumber = type.Kind is TypeKind.Int32 or TypeKind.Int64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal;
        if (isNumber && (constraints.Minimum is not null || constraints.Maximum is not null))
        {
            string cast = type.Kind == TypeKind.Decimal ? $"({CSharpLiteral.Of(shown)}, (double?){value}" : start;
            yield return $"validation__.Range{cast}, {Real(constraints.Minimum)}, {Real(constraints.Maximum)}{Excluded(constraints)});";
        }

        bool isLimitedList = constraints.MinItems is > 0 || constraints.MaxItems is not (null or int.MaxValue);
        if (type.Kind == TypeKind.List && isLimitedList)
        {
            yield return $"validation__.Items{start}, {Whole(constraints.MinItems, 0)}, {Whole(constraints.MaxItems, int.MaxValue)});";
        }

        if (type.Kind == TypeKind.List && constraints.UniqueItems)
        {
            yield return $"validation__.Unique{start});";
        }
    }

    private static string Excluded(ConstraintsModel constraints) =>
        (constraints.IsMinimumExclusive ? ", isLeastExcluded: true" : "") + (constraints.IsMaximumExclusive ? ", isMostExcluded: true" : "");

    private static string Whole(int? value, int fallback) => (value ?? fallback).ToString(CultureInfo.InvariantCulture);

    private static string Real(decimal? value) => value is { } number ? number.ToString("0.############################", CultureInfo.InvariantCulture) + "d" : "null";
}
