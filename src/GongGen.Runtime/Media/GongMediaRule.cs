#nullable enable
namespace Gong.Runtime;

using global::System;

/// <summary>What the API takes as a recording.</summary>
/// <param name="ruleId">The rule, as in GONG3003.</param>
/// <param name="isRefused">True where the API refuses what breaks the rule.</param>
/// <param name="extensions">The extensions of names that it takes, without a dot.</param>
/// <param name="formats">The formats that it takes; none where the extension alone decides.</param>
internal sealed class GongMediaRule(string ruleId, bool isRefused, string[] extensions, string[] formats)
{
    /// <summary>The rule, as in GONG3003.</summary>
    public string RuleId { get; } = ruleId;

    /// <summary>True where the API refuses what breaks the rule.</summary>
    public bool IsRefused { get; } = isRefused;

    /// <summary>The most bytes that may be sent; null where nothing is said.</summary>
    public long? MaxBytes { get; init; }

    /// <summary>The most bytes that are certainly taken; null where nothing is said.</summary>
    public long? WarnBytes { get; init; }

    /// <summary>What is wrong with a file; null where nothing is known to be.</summary>
    /// <param name="extension">The extension of its name, without a dot; empty where it has none.</param>
    /// <param name="format">The format that its bytes prove; null where they prove none.</param>
    public string? ProblemOf(string extension, string? format)
    {
        if (format is not null && formats.Length > 0)
        {
            return Array.IndexOf(formats, format) >= 0 ? null : "is of the format " + format + "; the API takes " + string.Join(", ", formats);
        }

        return extension.Length == 0 || Array.Exists(extensions, known => string.Equals(known, extension, StringComparison.OrdinalIgnoreCase))
            ? null
            : "is a ." + extension + " file; the API takes " + string.Join(", ", extensions);
    }
}
