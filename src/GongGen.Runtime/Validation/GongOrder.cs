#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Globalization;

/// <summary>The order of numbers and of times, whatever type they have.</summary>
internal static class GongOrder
{
    /// <summary>Less than 0, 0 or more than 0 as for IComparable; null where the two have no order.</summary>
    public static int? Compare(object? left, object? right)
    {
        if (Moment(left) is { } first && Moment(right) is { } second)
        {
            return first.CompareTo(second);
        }

#if HAS_DATE_ONLY
        if (left is DateOnly day && right is DateOnly otherDay)
#else
        if (left is GongDate day && right is GongDate otherDay)
#endif
        {
            return day.CompareTo(otherDay);
        }

        return IsNumber(left) && IsNumber(right) ? Numbers((IConvertible)left!, (IConvertible)right!) : null;
    }

    private static DateTimeOffset? Moment(object? value) => value switch
    {
        DateTimeOffset moment => moment,
        string text when GongDateTime.TryParse(text, out DateTimeOffset moment) => moment,
        _ => null,
    };

    private static bool IsNumber(object? value) => value is int or long or float or double or decimal;

    // A decimal holds every long exactly; only a double reaches further.
    private static int? Numbers(IConvertible left, IConvertible right)
    {
        double first = left.ToDouble(CultureInfo.InvariantCulture);
        double second = right.ToDouble(CultureInfo.InvariantCulture);
        if (double.IsNaN(first) || double.IsNaN(second))
        {
            return null;
        }

        bool isExact = left is not (float or double) && right is not (float or double);
        return isExact ? left.ToDecimal(CultureInfo.InvariantCulture).CompareTo(right.ToDecimal(CultureInfo.InvariantCulture)) : first.CompareTo(second);
    }
}
