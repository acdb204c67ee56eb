#nullable enable
namespace GongGen.Annotations;

/// <summary>A member may be set only where another one has a value; a bool counts as set where it is true.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
internal sealed class OnlyWhenAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public OnlyWhenAttribute(string ruleId, string member, string other, string value)
    {
        RuleId = ruleId;
        Member = member;
        Other = other;
        Value = value;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }

    /// <summary>The member that depends.</summary>
    public string Member { get; }

    /// <summary>The member that it depends on.</summary>
    public string Other { get; }

    /// <summary>The text of the value that the other member must have; true or false for a bool.</summary>
    public string Value { get; }

    /// <summary>A sentence of the overlay that takes the place of the rule's own; empty where there is none.</summary>
    public string Message { get; set; } = "";
}
