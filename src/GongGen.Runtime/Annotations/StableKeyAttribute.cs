#nullable enable
namespace GongGen.Annotations;

/// <summary>The value tells repeated attempts of one thing apart from two things, so it must not be made anew at each attempt.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property | global::System.AttributeTargets.Parameter, AllowMultiple = false, Inherited = false)]
internal sealed class StableKeyAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public StableKeyAttribute(string ruleId)
    {
        RuleId = ruleId;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }
}
