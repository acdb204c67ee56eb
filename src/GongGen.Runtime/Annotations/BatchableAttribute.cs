#nullable enable
namespace GongGen.Annotations;

/// <summary>The operation takes many ids at once, or another operation does; calling it once per id in a loop spends the daily limit.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
internal sealed class BatchableAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public BatchableAttribute(string ruleId, string operation, string member)
    {
        RuleId = ruleId;
        Operation = operation;
        Member = member;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }

    /// <summary>The method that takes many ids; the same one where it does itself.</summary>
    public string Operation { get; }

    /// <summary>The path of the ids in that method's request.</summary>
    public string Member { get; }

    /// <summary>How many ids one request takes.</summary>
    public int Limit { get; set; } = 100;
}
