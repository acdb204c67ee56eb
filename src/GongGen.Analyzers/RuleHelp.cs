namespace GongGen.Analyzers;

/// <summary>Where the rules are explained.</summary>
internal static class RuleHelp
{
    /// <summary>The address of a rule's page.</summary>
    public static string Link(string id) => $"https://github.com/gonggen/gonggen/blob/main/docs/rules/{id}.md";
}
