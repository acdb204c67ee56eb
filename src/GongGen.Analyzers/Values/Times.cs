using System.Globalization;

namespace GongGen.Analyzers.Values;

/// <summary>Points in time and distances between them, computed as the program will do it.</summary>
internal static class Times
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss zzz", "yyyy-MM-dd'T'HH:mm:ss zzz",
    ];

    /// <summary>Reads a text of ISO 8601 that has an offset; null for any other text, because those depend on the machine.</summary>
    public static DateTimeOffset? Parse(string text)
    {
        int time = text.IndexOfAny(['T', ' ']);
        bool hasOffset = time > 0 && (text.EndsWith("Z", StringComparison.Ordinal) || text.IndexOfAny(['+', '-'], time) > 0);
        return hasOffset && DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset point) ? point : null;
    }

    /// <summary>Reads a date of ISO 8601; null for any other text.</summary>
    public static DateTime? ParseDate(string text) => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date) ? date : null;

    /// <summary>The beginning of a date that a constructor makes.</summary>
    public static DateTime? NewDate(object?[] arguments) => Guarded<DateTime>(() => arguments is [int year, int month, int day] ? new(year, month, day) : null);

    /// <summary>The value of a constructor of DateTimeOffset that says an offset; null for any other one.</summary>
    public static DateTimeOffset? NewPoint(object?[] arguments) => Guarded<DateTimeOffset>(() => arguments switch
    {
        [long ticks, TimeSpan offset] => new(ticks, offset),
        [int year, int month, int day, int hour, int minute, int second, TimeSpan offset] => new(year, month, day, hour, minute, second, offset),
        [int year, int month, int day, int hour, int minute, int second, int millisecond, TimeSpan offset] => new(year, month, day, hour, minute, second, millisecond, offset),
        _ => null,
    });

    /// <summary>The value of a constructor of TimeSpan.</summary>
    public static TimeSpan? NewTimeSpan(object?[] arguments) => Guarded<TimeSpan>(() => arguments switch
    {
        [] => TimeSpan.Zero,
        [long ticks] => new(ticks),
        [int hours, int minutes, int seconds] => new(hours, minutes, seconds),
        [int days, int hours, int minutes, int seconds] => new(days, hours, minutes, seconds),
        [int days, int hours, int minutes, int seconds, int milliseconds] => new(days, hours, minutes, seconds, milliseconds),
        _ => null,
    });

    /// <summary>What TimeSpan.FromMinutes and its like give.</summary>
    public static TimeSpan? Span(string method, object? amount) => method.StartsWith("From", StringComparison.Ordinal) ? Distance("Add" + method.Substring("From".Length), amount) : null;

    /// <summary>How far a method of DateTimeOffset moves a point; null where that depends on the point.</summary>
    public static TimeSpan? Distance(string method, object? amount) => Guarded<TimeSpan>(() => (method, amount) switch
    {
        ("Add", TimeSpan span) => span,
        ("Subtract", TimeSpan span) => span.Negate(),
        (_, _) when Numbers.ToDouble(amount) is { } number => Unit(method) is { } unit ? TimeSpan.FromTicks((long)(unit * number)) : null,
        _ => null,
    });

    /// <summary>A point moved; null where it leaves the calendar.</summary>
    public static DateTimeOffset? Add(DateTimeOffset point, TimeSpan distance) => Guarded<DateTimeOffset>(() => point.Add(distance));

    /// <summary>A date moved; null where it leaves the calendar.</summary>
    public static DateTime? Add(DateTime date, TimeSpan distance) => Guarded<DateTime>(() => date.Add(distance));

    /// <summary>The sum of two distances; null where it is too great.</summary>
    public static TimeSpan? Add(TimeSpan one, TimeSpan other) => Guarded<TimeSpan>(() => one.Add(other));

    private static double? Unit(string method) => method switch
    {
        "AddDays" => TimeSpan.TicksPerDay,
        "AddHours" => TimeSpan.TicksPerHour,
        "AddMinutes" => TimeSpan.TicksPerMinute,
        "AddSeconds" => TimeSpan.TicksPerSecond,
        "AddMilliseconds" => TimeSpan.TicksPerMillisecond,
        "AddTicks" => 1,
        _ => null,
    };

    private static T? Guarded<T>(Func<T?> compute)
        where T : struct
    {
        try
        {
            return compute();
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
