#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;

/// <summary>Writes values without a name: items of arrays, values of maps, whole bodies.</summary>
internal static class GongJsonValue
{
    /// <summary>Writes text.</summary>
    public static void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    /// <summary>Writes true or false.</summary>
    public static void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    /// <summary>Writes a whole number of 32 bits.</summary>
    public static void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    /// <summary>Writes a whole number of 64 bits.</summary>
    public static void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    /// <summary>Writes a number of single precision.</summary>
    public static void Write(Utf8JsonWriter writer, float value) => writer.WriteNumberValue(value);

    /// <summary>Writes a number of double precision.</summary>
    public static void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

    /// <summary>Writes a decimal number.</summary>
    public static void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    /// <summary>Writes a date and time with its offset.</summary>
    public static void Write(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(value);

#if HAS_DATE_ONLY
    /// <summary>Writes a date.</summary>
    public static void Write(Utf8JsonWriter writer, DateOnly value) => writer.WriteStringValue(GongFormat.Text(value));
#else
    /// <summary>Writes a date.</summary>
    public static void Write(Utf8JsonWriter writer, GongDate value) => writer.WriteStringValue(GongFormat.Text(value));
#endif

    /// <summary>Writes any JSON; an element that holds nothing is written as null.</summary>
    public static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
            return;
        }

        value.WriteTo(writer);
    }

    /// <summary>Writes bytes in Base64.</summary>
    public static void Write(Utf8JsonWriter writer, byte[] value) => writer.WriteBase64StringValue(value);

    /// <summary>Writes an array; an item that is null is written as null.</summary>
    public static void WriteList<T>(Utf8JsonWriter writer, IEnumerable<T> values, JsonWriteAction<T> item)
    {
        writer.WriteStartArray();
        foreach (T value in values)
        {
            WriteItem(writer, value, item);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a map as an object; a value that is null is written as null.</summary>
    public static void WriteMap<T>(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, T>> values, JsonWriteAction<T> item)
    {
        writer.WriteStartObject();
        foreach (KeyValuePair<string, T> value in values)
        {
            writer.WritePropertyName(value.Key);
            WriteItem(writer, value.Value, item);
        }

        writer.WriteEndObject();
    }

    private static void WriteItem<T>(Utf8JsonWriter writer, T value, JsonWriteAction<T> item)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        item(writer, value);
    }
}
