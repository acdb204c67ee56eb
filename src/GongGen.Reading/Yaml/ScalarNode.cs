using System.Globalization;
using GongGen.Model.Issues;

namespace GongGen.Reading.Yaml;

/// <summary>A text, number, flag or nothing.</summary>
/// <param name="location">Where it stands.</param>
/// <param name="value">The text without quotes.</param>
/// <param name="isPlain">True where it stands without quotes, so that it can mean something other than text.</param>
internal sealed class ScalarNode(SpecLocation location, string value, bool isPlain) : SpecNode(location)
{
    /// <summary>The text without quotes.</summary>
    public string Value => value;

    /// <summary>True for null in the core schema of YAML 1.2.</summary>
    public bool IsNull => isPlain && value is "" or "~" or "null" or "Null" or "NULL" && isPlain;

    /// <summary>The flag; null where it is none.</summary>
    public bool? AsBoolean => !isPlain ? null : value switch
    {
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ => null,
    };

    /// <summary>The number; null where it is none or does not fit.</summary>
    public decimal? AsNumber => isPlain && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
