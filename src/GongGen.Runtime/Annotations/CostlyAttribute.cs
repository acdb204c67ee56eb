#nullable enable
namespace GongGen.Annotations;

/// <summary>Each call of the operation spends something, or destroys something for good.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
internal sealed class CostlyAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public CostlyAttribute(string ruleId)
    {
        RuleId = ruleId;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }

    /// <summary>What each call costs, as a sentence without its end.</summary>
    public string Message { get; set; } = "";
}
