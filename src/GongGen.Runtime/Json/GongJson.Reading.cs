#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;

/// <content>Reading of the value at the current token. JSON null is null throughout.</content>
internal static partial class GongJson
{
    /// <summary>Text; numbers and booleans are taken as they stand, because ids sometimes come as numbers.</summary>
    public static string? ReadString(ref Utf8JsonReader reader) => Start(ref reader) switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => Text(ref reader),
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => Raw(ref reader),
        _ => throw Expected(ref reader, "a string"),
    };

    /// <summary>True or false.</summary>
    public static bool? ReadBoolean(ref Utf8JsonReader reader) => Start(ref reader) switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Expected(ref reader, "a boolean"),
    };

    /// <summary>A date and time in ISO 8601. One without an offset is taken as UTC, never as local time.</summary>
    public static DateTimeOffset? ReadDateTimeOffset(ref Utf8JsonReader reader)
    {
        const string What = "a date and time in ISO 8601";
        if (IsNull(ref reader))
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            throw Expected(ref reader, What);
        }

        return GongDateTime.TryParse(Text(ref reader), out DateTimeOffset value) ? value : throw Unfit(ref reader, What);
    }

#if HAS_DATE_ONLY
    /// <summary>A date; of a date and time, the date as written.</summary>
    public static DateOnly? ReadDateOnly(ref Utf8JsonReader reader) =>
        ReadDateTimeOffset(ref reader) is { } value ? DateOnly.FromDateTime(value.DateTime) : null;
#else
    /// <summary>A date; of a date and time, the date as written.</summary>
    public static GongDate? ReadDateOnly(ref Utf8JsonReader reader) =>
        ReadDateTimeOffset(ref reader) is { } value ? GongDate.FromDateTime(value.DateTime) : null;
#endif

    /// <summary>Any JSON but null.</summary>
    public static JsonElement? ReadElement(ref Utf8JsonReader reader) =>
        IsNull(ref reader) ? null : JsonElement.ParseValue(ref reader);

    /// <summary>Bytes in Base64.</summary>
    public static byte[]? ReadBytes(ref Utf8JsonReader reader)
    {
        const string What = "bytes in Base64";
        if (IsNull(ref reader))
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            throw Expected(ref reader, What);
        }

        return reader.TryGetBytesFromBase64(out byte[]? value) ? value : throw Unfit(ref reader, What);
    }

    /// <summary>An array. The delegate is not called for items that are null; they are left out.</summary>
    public static IReadOnlyList<T>? ReadList<T>(ref Utf8JsonReader reader, JsonReadFunc<T> item)
    {
        if (IsNull(ref reader))
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Expected(ref reader, "an array");
        }

        List<T> items = [];
        while (true)
        {
            Advance(ref reader);
            if (reader.TokenType == JsonTokenType.EndArray)
            {
                return items;
            }

            if (reader.TokenType != JsonTokenType.Null)
            {
                items.Add(item(ref reader));
            }
        }
    }

    /// <summary>An object as a map. The delegate is not called for values that are null; they are left out.</summary>
    public static IReadOnlyDictionary<string, T>? ReadMap<T>(ref Utf8JsonReader reader, JsonReadFunc<T> item)
    {
        if (IsNull(ref reader))
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Expected(ref reader, "an object");
        }

        Dictionary<string, T> items = new(StringComparer.Ordinal);
        while (NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            if (reader.TokenType != JsonTokenType.Null)
            {
                string key = Decode(ref reader, name);
                items[key] = item(ref reader);
            }
        }

        return items;
    }

    private static JsonException Unfit(ref Utf8JsonReader reader, string what) =>
        new("expected " + what + ", found " + Describe(ref reader) + " that is not one");
}
