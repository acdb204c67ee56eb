#nullable enable
namespace GongGen.Annotations;

/// <summary>The value is the address of the API.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property | global::System.AttributeTargets.Parameter, AllowMultiple = false, Inherited = false)]
internal sealed class ApiAddressAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public ApiAddressAttribute(string ruleId, string host)
    {
        RuleId = ruleId;
        Host = host;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }

    /// <summary>The host that the address has or is below.</summary>
    public string Host { get; }
}
