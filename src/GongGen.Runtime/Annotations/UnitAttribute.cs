#nullable enable
namespace GongGen.Annotations;

/// <summary>The unit of a number that measures time.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property | global::System.AttributeTargets.Parameter, AllowMultiple = false, Inherited = false)]
internal sealed class UnitAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public UnitAttribute(string ruleId, string unit)
    {
        RuleId = ruleId;
        Unit = unit;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }

    /// <summary>The unit: seconds or milliseconds.</summary>
    public string Unit { get; }
}
