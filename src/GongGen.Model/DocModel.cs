namespace GongGen.Model;

/// <summary>What the document says about an element, as plain text: no markup, no control characters, lines separated by '\n'.</summary>
/// <param name="Summary">The short text; empty where the document has none.</param>
/// <param name="Remarks">Whatever goes beyond the short text; empty where there is none.</param>
public sealed record DocModel(string Summary, string Remarks = "")
{
    /// <summary>What the API takes where the value is not given ("100", "\"up\""); empty where the document doesn't say.</summary>
    public string Default { get; init; } = "";

    /// <summary>Nothing is said.</summary>
    public static DocModel None { get; } = new("");
}
