#nullable enable
namespace GongGen.Annotations;

/// <summary>After this operation, another one must not be called for the same thing where a member of the request was set.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
internal sealed class ConflictsWithOperationAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public ConflictsWithOperationAttribute(string ruleId, string when, string operation, string link)
    {
        RuleId = ruleId;
        When = when;
        Operation = operation;
        Link = link;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }

    /// <summary>The path of the request's member.</summary>
    public string When { get; }

    /// <summary>The method that must not be called then.</summary>
    public string Operation { get; }

    /// <summary>The member of the answer that the other method takes.</summary>
    public string Link { get; }

    /// <summary>A sentence of the overlay that takes the place of the rule's own; empty where there is none.</summary>
    public string Message { get; set; } = "";
}
