using System.Globalization;
using System.Text.RegularExpressions;

namespace GongGen.Sandbox.Validation;

/// <summary>Reads and writes dates the way the API does.</summary>
internal static partial class IsoDate
{
    public static bool TryParse(string? text, out DateTimeOffset date)
    {
        date = default;
        return text is not null
            && Form().IsMatch(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    /// <summary>With six digits of a second where there are any, without a fraction otherwise; both are met in Gong's answers.</summary>
    public static string Write(DateTimeOffset date) => date.Ticks % TimeSpan.TicksPerSecond == 0
        ? date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)
        : date.ToString("yyyy-MM-ddTHH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})\z", RegexOptions.ECMAScript, 1000)]
    private static partial Regex Form();
}
