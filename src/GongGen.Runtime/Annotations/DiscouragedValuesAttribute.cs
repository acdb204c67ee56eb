#nullable enable
namespace GongGen.Annotations;

/// <summary>Values that the document lists but that are probably a mistake.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property | global::System.AttributeTargets.Parameter | global::System.AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
internal sealed class DiscouragedValuesAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public DiscouragedValuesAttribute(string ruleId, params string[] values)
    {
        RuleId = ruleId;
        Values = values;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }

    /// <summary>The values.</summary>
    public string[] Values { get; }

    /// <summary>A sentence of the overlay that takes the place of the rule's own; empty where there is none.</summary>
    public string Message { get; set; } = "";
}
