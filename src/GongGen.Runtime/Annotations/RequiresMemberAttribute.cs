#nullable enable
namespace GongGen.Annotations;

/// <summary>Where one member is set, another one must be set too.</summary>
/// <remarks>A path names members with dots between them; [] behind a member goes through its items, as in Parties[].UserId.</remarks>
[global::System.AttributeUsage(global::System.AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
internal sealed class RequiresMemberAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public RequiresMemberAttribute(string ruleId, string when, string member)
    {
        RuleId = ruleId;
        When = when;
        Member = member;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }

    /// <summary>The member that asks for the other one.</summary>
    public string When { get; }

    /// <summary>The path of the member that must be set; through [] on every item.</summary>
    public string Member { get; }

    /// <summary>A sentence of the overlay that takes the place of the rule's own; empty where there is none.</summary>
    public string Message { get; set; } = "";
}
