#nullable enable
namespace Gong;

/// <summary>A day of the calendar without a time and a time zone. It stands in where the framework has no System.DateOnly, and has the same member names.</summary>
public readonly record struct GongDate : global::System.IComparable<GongDate>, global::System.IFormattable
{
    private const string Format = "yyyy-MM-dd";

    // Unspecified kind, midnight.
    private readonly global::System.DateTime _day;

    /// <summary>Creates a day.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the number of days in the month.</param>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The calendar has no such day.</exception>
    public GongDate(int year, int month, int day) =>
        _day = new global::System.DateTime(year, month, day, 0, 0, 0, global::System.DateTimeKind.Unspecified);

    /// <summary>1 to 9999.</summary>
    public int Year => _day.Year;

    /// <summary>1 to 12.</summary>
    public int Month => _day.Month;

    /// <summary>1 to 31.</summary>
    public int Day => _day.Day;

    /// <summary>True where the first day comes before the second.</summary>
    public static bool operator <(GongDate left, GongDate right) => left._day < right._day;

    /// <summary>True where the first day comes before the second or is the same.</summary>
    public static bool operator <=(GongDate left, GongDate right) => left._day <= right._day;

    /// <summary>True where the first day comes behind the second.</summary>
    public static bool operator >(GongDate left, GongDate right) => left._day > right._day;

    /// <summary>True where the first day comes behind the second or is the same.</summary>
    public static bool operator >=(GongDate left, GongDate right) => left._day >= right._day;

    /// <summary>The day of a date and time as it is written; its time and its kind are dropped.</summary>
    /// <param name="dateTime">The date and time.</param>
    /// <returns>The day.</returns>
    public static GongDate FromDateTime(global::System.DateTime dateTime) => new(dateTime.Year, dateTime.Month, dateTime.Day);

    /// <summary>Reads yyyy-MM-dd, whatever the culture of the machine.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The day.</returns>
    /// <exception cref="global::System.FormatException">The text is something else.</exception>
    public static GongDate Parse(string text) =>
        TryParse(text, out GongDate date) ? date : throw new global::System.FormatException("'" + text + "' is not a date as in 2024-02-29.");

    /// <summary>Reads yyyy-MM-dd, whatever the culture of the machine.</summary>
    /// <param name="text">The text; null is no date.</param>
    /// <param name="date">The day; the first of the calendar where the text is none.</param>
    /// <returns>True where the text is a date.</returns>
    public static bool TryParse(string? text, out GongDate date)
    {
        bool isDate = global::System.DateTime.TryParseExact(
            text,
            Format,
            global::System.Globalization.CultureInfo.InvariantCulture,
            global::System.Globalization.DateTimeStyles.None,
            out global::System.DateTime day);
        date = isDate ? FromDateTime(day) : default;
        return isDate;
    }

    /// <summary>Midnight at the beginning of the day, in no particular time zone.</summary>
    /// <returns>A date and time of unspecified kind.</returns>
    public global::System.DateTime ToDateTime() => _day;

    /// <inheritdoc/>
    public int CompareTo(GongDate other) => _day.CompareTo(other._day);

    /// <summary>The day as yyyy-MM-dd, whatever the culture of the machine.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _day.ToString(Format, global::System.Globalization.CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    string global::System.IFormattable.ToString(string? format, global::System.IFormatProvider? formatProvider) => ToString();
}
