using System.Globalization;

namespace GongGen.Analyzers.Values;

/// <summary>Numbers of any of C#'s types.</summary>
internal static class Numbers
{
    /// <summary>A number as a double; null for anything that is no number.</summary>
    public static double? ToDouble(object? value) => value switch
    {
        sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The order of two numbers; null where one of them is none.</summary>
    public static int? Compare(object left, object right)
    {
        if (ToDecimal(left) is { } exactLeft && ToDecimal(right) is { } exactRight)
        {
            return exactLeft.CompareTo(exactRight);
        }

        return ToDouble(left) is { } one && ToDouble(right) is { } other && !double.IsNaN(one) && !double.IsNaN(other) ? one.CompareTo(other) : null;
    }

    private static decimal? ToDecimal(object value) => value switch
    {
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        _ => null,
    };
}
