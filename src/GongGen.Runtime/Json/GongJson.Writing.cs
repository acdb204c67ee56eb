#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;

/// <content>Writing of members. A null is not written.</content>
internal static partial class GongJson
{
    /// <summary>Writes text.</summary>
    public static void WriteString(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    /// <summary>Writes true or false.</summary>
    public static void WriteBoolean(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } known)
        {
            writer.WriteBoolean(name, known);
        }
    }

    /// <summary>Writes a whole number of 32 bits.</summary>
    public static void WriteInt32(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } known)
        {
            writer.WriteNumber(name, known);
        }
    }

    /// <summary>Writes a whole number of 64 bits.</summary>
    public static void WriteInt64(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } known)
        {
            writer.WriteNumber(name, known);
        }
    }

    /// <summary>Writes a number of single precision.</summary>
    public static void WriteSingle(Utf8JsonWriter writer, ReadOnlySpan<byte> name, float? value)
    {
        if (value is { } known)
        {
            writer.WriteNumber(name, known);
        }
    }

    /// <summary>Writes a number of double precision.</summary>
    public static void WriteDouble(Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } known)
        {
            writer.WriteNumber(name, known);
        }
    }

    /// <summary>Writes a decimal number.</summary>
    public static void WriteDecimal(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } known)
        {
            writer.WriteNumber(name, known);
        }
    }

    /// <summary>Writes a date and time with its offset, a fraction only where there is one.</summary>
    public static void WriteDateTimeOffset(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is { } known)
        {
            writer.WriteString(name, known);
        }
    }

#if HAS_DATE_ONLY
    /// <summary>Writes a date.</summary>
    public static void WriteDateOnly(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly? value) =>
        WriteString(writer, name, GongFormat.Text(value));
#else
    /// <summary>Writes a date.</summary>
    public static void WriteDateOnly(Utf8JsonWriter writer, ReadOnlySpan<byte> name, GongDate? value) =>
        WriteString(writer, name, GongFormat.Text(value));
#endif

    /// <summary>Writes any JSON; an element that holds nothing is left out, one that holds JSON null is written.</summary>
    public static void WriteElement(Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonElement? value)
    {
        if (value is { ValueKind: not JsonValueKind.Undefined } known)
        {
            writer.WritePropertyName(name);
            known.WriteTo(writer);
        }
    }

    /// <summary>Writes bytes in Base64.</summary>
    public static void WriteBytes(Utf8JsonWriter writer, ReadOnlySpan<byte> name, byte[]? value)
    {
        if (value is not null)
        {
            writer.WriteBase64String(name, value);
        }
    }

    /// <summary>Writes an object.</summary>
    public static void WriteObject<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, JsonWriteAction<T> write)
        where T : class
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            write(writer, value);
        }
    }

    /// <summary>Writes an array; an item that is null is written as null.</summary>
    public static void WriteList<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<T>? values, JsonWriteAction<T> item)
    {
        if (values is not null)
        {
            writer.WritePropertyName(name);
            GongJsonValue.WriteList(writer, values, item);
        }
    }

    /// <summary>Writes a map as an object; a value that is null is written as null.</summary>
    public static void WriteMap<T>(
        Utf8JsonWriter writer,
        ReadOnlySpan<byte> name,
        IEnumerable<KeyValuePair<string, T>>? values,
        JsonWriteAction<T> item)
    {
        if (values is not null)
        {
            writer.WritePropertyName(name);
            GongJsonValue.WriteMap(writer, values, item);
        }
    }

    /// <summary>Writes the members that the type does not know.</summary>
    public static void WriteExtra(Utf8JsonWriter writer, IReadOnlyDictionary<string, JsonElement>? extra)
    {
        if (extra is null)
        {
            return;
        }

        foreach (KeyValuePair<string, JsonElement> member in extra)
        {
            if (member.Value.ValueKind != JsonValueKind.Undefined)
            {
                writer.WritePropertyName(member.Key);
                member.Value.WriteTo(writer);
            }
        }
    }
}
