namespace GongGen.Analyzers;

/// <summary>The categories of the rules, by which an .editorconfig sets many severities at once.</summary>
internal static class RuleCategories
{
    /// <summary>Rules from schema keywords, about one value.</summary>
    public const string Schema = "GongGen.Schema";

    /// <summary>Rules across the members of a request.</summary>
    public const string Fields = "GongGen.Fields";

    /// <summary>Rules across calls.</summary>
    public const string Calls = "GongGen.Calls";
}
