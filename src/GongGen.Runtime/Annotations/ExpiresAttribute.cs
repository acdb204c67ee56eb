#nullable enable
namespace GongGen.Annotations;

/// <summary>The value stops working after some time, so it is not worth storing.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property | global::System.AttributeTargets.Parameter, AllowMultiple = false, Inherited = false)]
internal sealed class ExpiresAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public ExpiresAttribute(string ruleId, int hours)
    {
        RuleId = ruleId;
        Hours = hours;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }

    /// <summary>How long it works.</summary>
    public int Hours { get; }
}
