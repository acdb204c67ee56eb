#nullable enable
namespace GongGen.Annotations;

/// <summary>Requests per second are limited for the whole company.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Method | global::System.AttributeTargets.Interface, AllowMultiple = false, Inherited = false)]
internal sealed class RateLimitedAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public RateLimitedAttribute(string ruleId, int perSecond)
    {
        RuleId = ruleId;
        PerSecond = perSecond;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }

    /// <summary>How many requests a second are accepted.</summary>
    public int PerSecond { get; }
}
