#nullable enable
namespace GongGen.Annotations;

/// <summary>The values that are known for a text; another one is probably a mistake.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property | global::System.AttributeTargets.Parameter | global::System.AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
internal sealed class KnownValuesAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public KnownValuesAttribute(string ruleId, params string[] values)
    {
        RuleId = ruleId;
        Values = values;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }

    /// <summary>The known values.</summary>
    public string[] Values { get; }
}
