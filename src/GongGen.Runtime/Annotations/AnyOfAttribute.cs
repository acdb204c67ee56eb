#nullable enable
namespace GongGen.Annotations;

/// <summary>At least one of several members must be set.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
internal sealed class AnyOfAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public AnyOfAttribute(string ruleId, params string[] members)
    {
        RuleId = ruleId;
        Members = members;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }

    /// <summary>The members.</summary>
    public string[] Members { get; }

    /// <summary>A sentence of the overlay that takes the place of the rule's own; empty where there is none.</summary>
    public string Message { get; set; } = "";
}
