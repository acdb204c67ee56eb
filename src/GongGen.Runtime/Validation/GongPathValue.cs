#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections;
using global::System.Globalization;

/// <summary>A value with the path that leads to it.</summary>
internal readonly struct GongPathValue
{
    /// <summary>Takes a value with its path.</summary>
    public GongPathValue(string path, object? value)
    {
        Path = path;
        Value = value;
    }

    /// <summary>The path, as in Parties[0].UserId.</summary>
    public string Path { get; }

    /// <summary>The value; null where nothing is set.</summary>
    public object? Value { get; }

    /// <summary>True where a caller has set something: not null, not empty, not false.</summary>
    public bool IsSet => Value switch
    {
        null => false,
        string text => text.Length > 0,
        bool flag => flag,
        ICollection items => items.Count > 0,
        IEnumerable items => items.GetEnumerator().MoveNext(),
        ValueType and not IFormattable => Text.Length > 0,
        _ => true,
    };

    /// <summary>The value as the wire has it.</summary>
    public string Text => Value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Value.ToString() ?? "",
    };
}
