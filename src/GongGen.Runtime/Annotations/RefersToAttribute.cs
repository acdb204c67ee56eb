#nullable enable
namespace GongGen.Annotations;

/// <summary>Every value of a member must be among the values of another one.</summary>
/// <remarks>A path names members with dots between them; [] behind a member goes through its items, as in Parties[].UserId.</remarks>
[global::System.AttributeUsage(global::System.AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
internal sealed class RefersToAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public RefersToAttribute(string ruleId, string member, string target)
    {
        RuleId = ruleId;
        Member = member;
        Target = target;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }

    /// <summary>The path of the values that refer.</summary>
    public string Member { get; }

    /// <summary>The path of the values that they refer to.</summary>
    public string Target { get; }

    /// <summary>A sentence of the overlay that takes the place of the rule's own; empty where there is none.</summary>
    public string Message { get; set; } = "";
}
