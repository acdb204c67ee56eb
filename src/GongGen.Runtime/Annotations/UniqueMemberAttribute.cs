#nullable enable
namespace GongGen.Annotations;

/// <summary>No two items may have the same value in a member.</summary>
/// <remarks>A path names members with dots between them; [] behind a member goes through its items, as in Parties[].UserId.</remarks>
[global::System.AttributeUsage(global::System.AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
internal sealed class UniqueMemberAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public UniqueMemberAttribute(string ruleId, string member)
    {
        RuleId = ruleId;
        Member = member;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }

    /// <summary>The path of the member, as in Parties[].PartyId.</summary>
    public string Member { get; }

    /// <summary>A sentence of the overlay that takes the place of the rule's own; empty where there is none.</summary>
    public string Message { get; set; } = "";
}
