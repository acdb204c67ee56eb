#nullable enable
namespace GongGen.Annotations;

/// <summary>The value of a member, or of a method's parameter, must be less than that of another one.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Class | global::System.AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
internal sealed class LessThanAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public LessThanAttribute(string ruleId, string member, string other)
    {
        RuleId = ruleId;
        Member = member;
        Other = other;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }

    /// <summary>The member or parameter with the lesser value.</summary>
    public string Member { get; }

    /// <summary>The member or parameter with the greater value.</summary>
    public string Other { get; }

    /// <summary>A sentence of the overlay that takes the place of the rule's own; empty where there is none.</summary>
    public string Message { get; set; } = "";
}
