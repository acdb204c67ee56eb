namespace GongGen.Analyzers.Kinds;

/// <summary>The keys of what a diagnostic tells its fix.</summary>
internal static class PropertyKeys
{
    /// <summary>The kind of the rule: one of <see cref="Facts.AnnotationNames"/>.</summary>
    public const string Kind = "Kind";

    /// <summary>The name of the member that a fix sets or removes.</summary>
    public const string Member = "Member";

    /// <summary>The type of the items that a fix goes through.</summary>
    public const string ItemType = "ItemType";

    /// <summary>The value that a fix gives to the member.</summary>
    public const string Value = "Value";

    /// <summary>The C# that a fix gives to the member.</summary>
    public const string Expression = "Expression";

    /// <summary>True where the member must not be null.</summary>
    public const string IsRequired = "IsRequired";

    /// <summary>Set where what is offered is C#, not a text.</summary>
    public const string IsCode = "IsCode";

    /// <summary>The start of the keys of what is offered; a number from 0 follows.</summary>
    public const string Suggestion = "Suggestion";
}
