#nullable enable
namespace GongGen.Annotations;

/// <summary>The value of a member must be the value of a member of one of the items of a list.</summary>
/// <remarks>A path names members with dots between them; [] behind a member goes through its items, as in Parties[].UserId.</remarks>
[global::System.AttributeUsage(global::System.AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
internal sealed class RequiresItemAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public RequiresItemAttribute(string ruleId, string member, string items)
    {
        RuleId = ruleId;
        Member = member;
        Items = items;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }

    /// <summary>The member whose value must be there.</summary>
    public string Member { get; }

    /// <summary>The path of the items' member, as in Parties[].UserId.</summary>
    public string Items { get; }

    /// <summary>A sentence of the overlay that takes the place of the rule's own; empty where there is none.</summary>
    public string Message { get; set; } = "";
}
