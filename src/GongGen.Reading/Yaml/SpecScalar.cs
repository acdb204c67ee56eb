using System.Globalization;
using GongGen.Model.Issues;

namespace GongGen.Reading.Yaml;

/// <summary>A text, and whether it stood without quotes: only then can it be null, a boolean or a number.</summary>
internal sealed class SpecScalar(SpecText text, int start, int end, string value, bool isPlain) : SpecNode(text, start, end)
{
    public string Value { get; } = value;

    public bool IsPlain { get; } = isPlain;

    public override SpecLocation Location => Text.Locate(Start, End);

    public bool IsNull => IsPlain && (Value is "" or "~" or "null" or "Null" or "NULL");

    /// <summary>The boolean of YAML's core schema; null where the text is something else.</summary>
    public bool? AsBoolean => !IsPlain ? null : Value switch
    {
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ => null,
    };

    /// <summary>The number; null where the text is something else or does not fit.</summary>
    public decimal? AsNumber =>
        IsPlain && decimal.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    /// <summary>True where the value is text, not null, a boolean or a number.</summary>
    public bool IsText => !IsNull && AsBoolean is null && !(IsPlain && double.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
}
