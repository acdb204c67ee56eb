#nullable enable
namespace GongGen.Annotations;

/// <summary>The answer is one page of several.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
internal sealed class PagedAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public PagedAttribute(string ruleId, string enumerateMethod, string itemsMember, string cursorPath)
    {
        RuleId = ruleId;
        EnumerateMethod = enumerateMethod;
        ItemsMember = itemsMember;
        CursorPath = cursorPath;
    }

    /// <summary>The id of the diagnostic.</summary>
    public string RuleId { get; }

    /// <summary>The method that walks through all pages.</summary>
    public string EnumerateMethod { get; }

    /// <summary>The member of the answer that holds the items.</summary>
    public string ItemsMember { get; }

    /// <summary>The path from the answer to the next cursor.</summary>
    public string CursorPath { get; }
}
