#nullable enable
namespace GongGen.Annotations;

/// <summary>The value is a secret and does not belong into source code.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property | global::System.AttributeTargets.Parameter, AllowMultiple = false, Inherited = false)]
internal sealed class SecretAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public SecretAttribute(string ruleId)
    {
        RuleId = ruleId;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }
}
