#nullable enable
namespace GongGen.Annotations;

/// <summary>Two members must not both be set.</summary>
/// <remarks>A path names members with dots between them; [] behind a member goes through its items, as in Parties[].UserId.</remarks>
[global::System.AttributeUsage(global::System.AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
internal sealed class MutuallyExclusiveAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public MutuallyExclusiveAttribute(string ruleId, string member, string other)
    {
        RuleId = ruleId;
        Member = member;
        Other = other;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }

    /// <summary>The member that wins where both are set.</summary>
    public string Member { get; }

    /// <summary>The path of the member that must not be set beside it.</summary>
    public string Other { get; }

    /// <summary>A sentence of the overlay that takes the place of the rule's own; empty where there is none.</summary>
    public string Message { get; set; } = "";
}
