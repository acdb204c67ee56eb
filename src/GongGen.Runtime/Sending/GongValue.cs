#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;

/// <summary>The value of a parameter as texts: one, several, or several with names.</summary>
internal sealed class GongValue
{
    private GongValue(string text) => Text = text;

    /// <summary>The one text; of lists and objects their JSON.</summary>
    public string Text { get; }

    /// <summary>The texts of a list; null where the value is none.</summary>
    public IReadOnlyList<string>? Items { get; private init; }

    /// <summary>The members of an object; null where the value is none.</summary>
    public IReadOnlyList<KeyValuePair<string, GongValue>>? Members { get; private init; }

    /// <summary>One text; null stays null.</summary>
    public static GongValue? Of(string? text) => text is null ? null : new(text);

    /// <summary>A list of texts; null stays null.</summary>
    public static GongValue? Of(IEnumerable<string>? items) => items is null ? null : new("") { Items = [.. items] };

    /// <summary>Any JSON; null stays null.</summary>
    public static GongValue? Of(JsonElement? json) => json is { } value ? Read(value) : null;

    /// <summary>What a value is in JSON; null stays null.</summary>
    public static GongValue? Of<T>(T? value, JsonWriteAction<T> write)
        where T : class
    {
        if (value is null)
        {
            return null;
        }

        using JsonDocument json = JsonDocument.Parse(GongJson.ToText(value, write));
        return Read(json.RootElement);
    }

    // What is null in an object or a list has no text and is not sent.
    private static GongValue? Read(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Undefined or JsonValueKind.Null:
                return null;
            case JsonValueKind.String:
                return new GongValue(json.GetString()!);
            case JsonValueKind.Array:
                return new GongValue(json.GetRawText()) { Items = ReadItems(json) };
            case JsonValueKind.Object:
                return new GongValue(json.GetRawText()) { Members = ReadMembers(json) };
            default:
                return new GongValue(json.GetRawText());
        }
    }

    private static List<string> ReadItems(JsonElement array)
    {
        List<string> items = [];
        foreach (JsonElement item in array.EnumerateArray())
        {
            if (Read(item) is { } value)
            {
                items.Add(value.Text);
            }
        }

        return items;
    }

    private static List<KeyValuePair<string, GongValue>> ReadMembers(JsonElement json)
    {
        List<KeyValuePair<string, GongValue>> members = [];
        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (Read(member.Value) is { } value)
            {
                members.Add(new KeyValuePair<string, GongValue>(member.Name, value));
            }
        }

        return members;
    }
}
