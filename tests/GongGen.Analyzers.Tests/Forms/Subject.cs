namespace GongGen.Analyzers.Tests.Forms;

/// <summary>A mistake that a rule is about, with the place where a value makes it.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="Bad">The value that is reported.</param>
/// <param name="Good">The value that is not.</param>
/// <param name="Member">The assignment in which VALUE, or LIST, stands; empty where the value belongs to no object.</param>
internal sealed record Subject(string Rule, string Type, string Bad, string Good, string Member = "")
{
    /// <summary>The type of the object.</summary>
    public string Object { get; init; } = "NewCallAddingRequest";

    /// <summary>The other members of the object.</summary>
    public string Rest { get; init; } = "";

    /// <summary>The statement that uses OBJECT, or VALUE.</summary>
    public string Use { get; init; } = "GC.KeepAlive(OBJECT);";

    /// <summary>The type of the items of LIST; empty where there is none.</summary>
    public string Item { get; init; } = "";

    /// <summary>The items of LIST, in the last of which VALUE stands.</summary>
    public string[] Items { get; init; } = ["VALUE"];

    /// <summary>False where the values are no constants.</summary>
    public bool IsConstant { get; init; } = true;

    /// <summary>False where the mistake is not in a value, so that only its places matter.</summary>
    public bool HasValue { get; init; } = true;

    /// <summary>The ways to write the value in which the rule is silent on purpose, by name.</summary>
    public string[] Silent { get; init; } = [];

    /// <summary>True where an object holds the value.</summary>
    public bool HasObject => Member.Length > 0;

    /// <summary>True where the rule is about the object itself, whatever becomes of it.</summary>
    public bool IsAboutObject => HasObject && Use == "GC.KeepAlive(OBJECT);";

    /// <summary>The initializer of the object around a value.</summary>
    public string Body(string value, string? list = null) =>
        $"{{ {Rest}{(Rest.Length > 0 ? ", " : "")}{Assignment(value, list)} }}";

    /// <summary>The assignment around a value.</summary>
    public string Assignment(string value, string? list = null) => Member
        .Replace("LIST", list ?? $"[{string.Join(", ", Items)}]", StringComparison.Ordinal)
        .Replace("VALUE", value, StringComparison.Ordinal);

    /// <summary>The statement around a value.</summary>
    public string Statement(string value, string? list = null) => Using($"new {Object} {Body(value, list)}", value);

    /// <summary>The statement around an object.</summary>
    public string Using(string @object, string value = "") => Use.Replace("OBJECT", @object, StringComparison.Ordinal).Replace("VALUE", value, StringComparison.Ordinal);
}
