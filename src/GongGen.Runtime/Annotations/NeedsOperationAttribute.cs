#nullable enable
namespace GongGen.Annotations;

/// <summary>After this operation, another one must be called for the same thing unless a member of the request was set.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
internal sealed class NeedsOperationAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public NeedsOperationAttribute(string ruleId, string unless, string operation, string link)
    {
        RuleId = ruleId;
        Unless = unless;
        Operation = operation;
        Link = link;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }

    /// <summary>The path of the request's member.</summary>
    public string Unless { get; }

    /// <summary>The method that must be called then.</summary>
    public string Operation { get; }

    /// <summary>The member of the answer that the other method takes.</summary>
    public string Link { get; }

    /// <summary>A sentence of the overlay that takes the place of the rule's own; empty where there is none.</summary>
    public string Message { get; set; } = "";
}
