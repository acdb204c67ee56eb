namespace GongGen.Analyzers.Kinds;

/// <summary>The keys of what a diagnostic tells its fix.</summary>
internal static class PropertyKeys
{
    /// <summary>The name of the member that a fix sets or removes.</summary>
    public const string Member = "Member";

    /// <summary>The name of the type of the items that a fix adds.</summary>
    public const string ItemType = "ItemType";

    /// <summary>The value that a fix gives to the member.</summary>
    public const string Value = "Value";

    /// <summary>The C# that a fix gives to the member.</summary>
    public const string Expression = "Expression";

    /// <summary>How many texts are offered.</summary>
    public const string SuggestionCount = "SuggestionCount";

    /// <summary>The start of the keys of offered texts; a number from 0 follows.</summary>
    public const string Suggestion = "Suggestion";
}
