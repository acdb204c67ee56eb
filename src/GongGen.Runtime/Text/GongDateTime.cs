#nullable enable
namespace Gong.Runtime;

using global::System;

/// <summary>Reads dates and times in ISO 8601, without regard to culture and time zone of the machine.</summary>
internal static class GongDateTime
{
    private const int DateLength = 10;

    /// <summary>
    /// Reads yyyy-MM-dd, optionally followed by THH:mm[:ss[.fraction]] and Z, ±hh:mm, ±hhmm or ±hh. Without an offset it is UTC.
    /// Digits of the fraction after the seventh are cut off.
    /// </summary>
    public static bool TryParse(string text, out DateTimeOffset value)
    {
        value = default;
        if (!TryReadDate(text, out DateTime day))
        {
            return false;
        }

        int position = DateLength;
        long ticks = 0;
        int offset = 0;
        bool isRead = text.Length == DateLength
            || (TryReadTime(text, ref position, out ticks) && TryReadOffset(text, ref position, out offset) && position == text.Length);
        if (!isRead)
        {
            return false;
        }

        // The first and the last day end up outside the range in UTC if their offset points outwards.
        long utc = day.Ticks + ticks - (offset * TimeSpan.TicksPerMinute);
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(day.AddTicks(ticks), TimeSpan.FromMinutes(offset));
        return true;
    }

    private static bool TryReadDate(string text, out DateTime day)
    {
        day = default;
        int position = 0;
        bool isRead = TryReadDigits(text, ref position, 4, out int year)
            && TrySkip(text, ref position, '-')
            && TryReadDigits(text, ref position, 2, out int month)
            && TrySkip(text, ref position, '-')
            && TryReadDigits(text, ref position, 2, out int dayOfMonth)
            && year >= 1
            && month is >= 1 and <= 12
            && dayOfMonth >= 1
            && dayOfMonth <= DateTime.DaysInMonth(year, month)
            && (day = new DateTime(year, month, dayOfMonth, 0, 0, 0, DateTimeKind.Unspecified)).Year == year;
        return isRead;
    }

    private static bool TryReadTime(string text, ref int position, out long ticks)
    {
        ticks = 0;
        int second = 0;
        long fraction = 0;
        if (text[position] is not ('T' or 't' or ' '))
        {
            return false;
        }

        position++;
        bool isRead = TryReadDigits(text, ref position, 2, out int hour)
            && TrySkip(text, ref position, ':')
            && TryReadDigits(text, ref position, 2, out int minute)
            && hour < 24
            && minute < 60
            && (!TrySkip(text, ref position, ':') || TryReadDigits(text, ref position, 2, out second))
            && second < 60
            && (!TrySkip(text, ref position, '.') || TryReadFraction(text, ref position, out fraction))
            && (ticks = (((hour * 60L) + minute) * TimeSpan.TicksPerMinute) + (second * TimeSpan.TicksPerSecond) + fraction) >= 0;
        return isRead;
    }

    private static bool TryReadFraction(string text, ref int position, out long ticks)
    {
        int start = position;
        long unit = TimeSpan.TicksPerSecond;
        ticks = 0;
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            unit /= 10;
            ticks += (text[position] - '0') * unit;
            position++;
        }

        return position > start;
    }

    // The offset in minutes.
    private static bool TryReadOffset(string text, ref int position, out int minutes)
    {
        minutes = 0;
        if (position == text.Length || TrySkip(text, ref position, 'Z') || TrySkip(text, ref position, 'z'))
        {
            return true;
        }

        bool isNegative = text[position] == '-';
        if (!isNegative && text[position] != '+')
        {
            return false;
        }

        position++;
        int minute = 0;
        if (!TryReadDigits(text, ref position, 2, out int hour)
            || ((TrySkip(text, ref position, ':') || position < text.Length) && !TryReadDigits(text, ref position, 2, out minute))
            || minute > 59)
        {
            return false;
        }

        minutes = (hour * 60) + minute;
        bool isInRange = minutes <= 14 * 60;
        minutes = isNegative ? -minutes : minutes;
        return isInRange;
    }

    private static bool TryReadDigits(string text, ref int position, int count, out int number)
    {
        number = 0;
        if (text.Length - position < count)
        {
            return false;
        }

        for (int end = position + count; position < end; position++)
        {
            if (text[position] is not (>= '0' and <= '9'))
            {
                return false;
            }

            number = (number * 10) + (text[position] - '0');
        }

        return true;
    }

    private static bool TrySkip(string text, ref int position, char expected)
    {
        if (position >= text.Length || text[position] != expected)
        {
            return false;
        }

        position++;
        return true;
    }
}
