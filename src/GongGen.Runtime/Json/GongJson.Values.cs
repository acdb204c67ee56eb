#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.IO;
using global::System.Text;
using global::System.Text.Json;

/// <content>Names, structs, and JSON as text.</content>
internal static partial class GongJson
{
    /// <summary>True where a member's name is the expected one; both in UTF-8.</summary>
    public static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> expected) => name.SequenceEqual(expected);

    /// <summary>A struct with a reader of its own, or null.</summary>
    public static T? ReadValue<T>(ref Utf8JsonReader reader, JsonReadFunc<T> read)
        where T : struct => IsNull(ref reader) ? null : read(ref reader);

    /// <summary>The JSON of a value as text, for parts and fields that hold JSON.</summary>
    public static string ToText<T>(T value, JsonWriteAction<T> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            write(writer, value);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
