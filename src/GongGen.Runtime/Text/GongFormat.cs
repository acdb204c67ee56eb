#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Globalization;

/// <summary>Values as text for paths, queries, headers and form fields; the same on every machine. Null stays null.</summary>
internal static partial class GongFormat
{
    /// <summary>The text itself.</summary>
    public static string? Text(string? value) => value;

    /// <summary>The items of a list as text, without those that are null; null where there is no list.</summary>
    public static IEnumerable<string>? Texts<T>(IEnumerable<T>? values, Func<T, string?> item)
    {
        if (values is null)
        {
            return null;
        }

        List<string> texts = [];
        foreach (T value in values)
        {
            if (value is not null && item(value) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    /// <summary>"true" or "false".</summary>
    public static string? Text(bool? value) => value switch
    {
        null => null,
        true => "true",
        false => "false",
    };

    /// <summary>A whole number of 32 bits.</summary>
    public static string? Text(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A whole number of 64 bits.</summary>
    public static string? Text(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number of single precision, with the digits that it takes to read the same number again.</summary>
    public static string? Text(float? value) => value?.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A number of double precision, with the digits that it takes to read the same number again.</summary>
    public static string? Text(double? value) => value?.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A decimal number.</summary>
    public static string? Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A date and time in ISO 8601 with its offset (Z for UTC), a fraction only where there is one.</summary>
    public static string? Text(DateTimeOffset? value) => value is { } known
        ? known.ToString(
            known.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
            CultureInfo.InvariantCulture)
        : null;

#if HAS_DATE_ONLY
    /// <summary>A date in ISO 8601.</summary>
    public static string? Text(DateOnly? value) => value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
#else
    /// <summary>A date in ISO 8601.</summary>
    public static string? Text(GongDate? value) => value?.ToString();
#endif
}
