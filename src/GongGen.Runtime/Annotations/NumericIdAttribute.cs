#nullable enable
namespace GongGen.Annotations;

/// <summary>The text is an id of decimal digits.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property | global::System.AttributeTargets.Parameter, AllowMultiple = false, Inherited = false)]
internal sealed class NumericIdAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public NumericIdAttribute(string ruleId, int maxDigits)
    {
        RuleId = ruleId;
        MaxDigits = maxDigits;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }

    /// <summary>The greatest number of digits.</summary>
    public int MaxDigits { get; }
}
