#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Text.Json;

/// <content>Values of which the JSON has to be looked at before their type is known. A reader that is passed by value stays where it is.</content>
internal static partial class GongJson
{
    /// <summary>The token that a value begins with.</summary>
    public static JsonTokenType TokenOf(ref Utf8JsonReader reader) => Start(ref reader);

    /// <summary>The token that the first item of an array begins with; the end of the array where it has none.</summary>
    public static JsonTokenType FirstItemOf(Utf8JsonReader reader)
    {
        Advance(ref reader);
        return reader.TokenType;
    }

    /// <summary>The text of an object's member, of a number or boolean as it stands; null where there is no such member, or no object.</summary>
    public static string? MemberText(Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        GoTo(ref reader, name) && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray) ? ReadString(ref reader) : null;

    /// <summary>True where an object has a member, be it null.</summary>
    public static bool HasMember(Utf8JsonReader reader, ReadOnlySpan<byte> name) => GoTo(ref reader, name);

    /// <summary>The value as a type, or as JSON where it is none of that type.</summary>
    public static object Either<T>(ref Utf8JsonReader reader, JsonReadFunc<T> read)
        where T : notnull
    {
        Utf8JsonReader start = reader;
        try
        {
            return read(ref reader);
        }
        catch (JsonException)
        {
            reader = start;
            return Any(ref reader);
        }
    }

    /// <summary>Any JSON.</summary>
    public static object Any(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    private static bool GoTo(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (Start(ref reader) != JsonTokenType.StartObject)
        {
            return false;
        }

        while (NextMember(ref reader, out ReadOnlySpan<byte> found))
        {
            if (Is(found, name))
            {
                return true;
            }

            Skip(ref reader);
        }

        return false;
    }
}
