#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Buffers;
using global::System.Collections.Generic;
using global::System.Globalization;
using global::System.IO;
using global::System.Net.Http;
using global::System.Net.Http.Headers;
using global::System.Text;
using global::System.Text.Json;

/// <summary>Reads and writes the JSON of emitted types: bodies and objects.</summary>
internal static partial class GongJson
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The value of a whole JSON text in UTF-8, with or without a byte order mark. Anything after the value is an error.</summary>
    public static T Parse<T>(ReadOnlySpan<byte> utf8, JsonReadFunc<T> read)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        Utf8JsonReader reader = new(utf8.StartsWith(mark) ? utf8.Slice(mark.Length) : utf8);
        Start(ref reader);
        T value = read(ref reader);
        if (reader.Read())
        {
            throw Expected(ref reader, "the end of the JSON");
        }

        return value;
    }

    /// <summary>A request body with the JSON of a value.</summary>
    public static HttpContent ToContent<T>(T value, JsonWriteAction<T> write, string mediaType = "application/json")
    {
        ArraySegment<byte> utf8 = Serialize(value, write);
        ByteArrayContent content = new(utf8.Array!, utf8.Offset, utf8.Count);
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType) { CharSet = "utf-8" };
        return content;
    }

    /// <summary>The JSON of a value as text, for a part of a form.</summary>
    public static string ToText<T>(T value, JsonWriteAction<T> write)
    {
        ArraySegment<byte> utf8 = Serialize(value, write);
        return Encoding.UTF8.GetString(utf8.Array!, utf8.Offset, utf8.Count);
    }

    /// <summary>Checks that an object starts at the current token; the first <see cref="NextMember"/> follows.</summary>
    public static void BeginObject(ref Utf8JsonReader reader, string typeName)
    {
        if (Start(ref reader) != JsonTokenType.StartObject)
        {
            throw new JsonException(typeName + ": expected an object, found " + Describe(ref reader));
        }
    }

    /// <summary>Goes to the value of the object's next member and gives the member's name in UTF-8; false at the end of the object.</summary>
    public static bool NextMember(scoped ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        Advance(ref reader);
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        name = reader.ValueIsEscaped || reader.HasValueSequence ? CopyName(ref reader) : reader.ValueSpan;
        Advance(ref reader);
        return true;
    }

    /// <summary>True where a member has a name.</summary>
    public static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> expected) => name.SequenceEqual(expected);

    /// <summary>An object, or null.</summary>
    public static T? ReadObject<T>(ref Utf8JsonReader reader, JsonReadFunc<T> read)
        where T : class => IsNull(ref reader) ? null : read(ref reader);

    /// <summary>A value of a struct, or null.</summary>
    public static T? ReadValue<T>(ref Utf8JsonReader reader, JsonReadFunc<T> read)
        where T : struct => IsNull(ref reader) ? null : read(ref reader);

    /// <summary>Keeps a member that the type does not know, whatever its value.</summary>
    public static void KeepUnknown(
        ref Utf8JsonReader reader,
        scoped ReadOnlySpan<byte> name,
        ref Dictionary<string, JsonElement>? extra)
    {
        string text = Decode(ref reader, name);
        extra ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        extra[text] = JsonElement.ParseValue(ref reader);
    }

    /// <summary>Goes over a value that nobody wants.</summary>
    public static void Skip(ref Utf8JsonReader reader)
    {
        Start(ref reader);
        if (!reader.TrySkip())
        {
            throw new JsonException("The JSON ends too early.");
        }
    }

    /// <summary>The error of an object that lacks a required member.</summary>
    public static JsonException Missing(string typeName, string jsonName) =>
        new(typeName + ": the required member '" + jsonName + "' is missing");

    private static ArraySegment<byte> Serialize<T>(T value, JsonWriteAction<T> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            write(writer, value);
        }

        return new ArraySegment<byte>(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static JsonTokenType Start(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.None)
        {
            Advance(ref reader);
        }

        return reader.TokenType;
    }

    private static void Advance(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            throw new JsonException("The JSON ends too early.");
        }
    }

    private static bool IsNull(ref Utf8JsonReader reader) => Start(ref reader) == JsonTokenType.Null;

    private static JsonException Expected(ref Utf8JsonReader reader, string what, Exception? cause = null) =>
        new("expected " + what + ", found " + Describe(ref reader), cause);

    private static string Describe(ref Utf8JsonReader reader)
    {
        string token = reader.TokenType switch
        {
            JsonTokenType.StartObject => "an Object",
            JsonTokenType.StartArray => "an Array",
            JsonTokenType.String => "a String",
            JsonTokenType.Number => "a Number",
            JsonTokenType.True or JsonTokenType.False => "a Boolean",
            JsonTokenType.Null => "a null",
            _ => "something else",
        };
        return token + " at byte " + reader.TokenStartIndex.ToString(CultureInfo.InvariantCulture);
    }

    private static byte[] CopyName(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(Text(ref reader)) : reader.ValueSequence.ToArray();

    // A string or a member name, unescaped.
    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw Expected(ref reader, "valid Unicode", exception);
        }
    }

    // A number, true or false as it stands.
    private static string Raw(ref Utf8JsonReader reader) =>
        Decode(ref reader, reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);

    private static string Decode(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> utf8)
    {
        try
        {
#if HAS_ASYNC_STREAMS
            return StrictUtf8.GetString(utf8);
#else
            return StrictUtf8.GetString(utf8.ToArray());
#endif
        }
        catch (ArgumentException exception)
        {
            throw Expected(ref reader, "valid Unicode", exception);
        }
    }
}
