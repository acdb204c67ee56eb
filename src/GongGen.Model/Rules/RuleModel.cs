namespace GongGen.Model.Rules;

/// <summary>A rule of an overlay, with C# names in its paths ("Parties[].UserId").</summary>
/// <param name="Kind">What it demands; says which of the other members are used.</param>
/// <param name="RuleId">The id of the diagnostic.</param>
public sealed record RuleModel(RuleKind Kind, string RuleId)
{
    /// <summary>The first name, path or word of the rule.</summary>
    public string Member { get; init; } = "";

    /// <summary>The second name or path.</summary>
    public string Other { get; init; } = "";

    /// <summary>The rule's list.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>The rule's number.</summary>
    public int Number { get; init; }

    /// <summary>What a rule about media says beyond that; null for others.</summary>
    public MediaLimits? Media { get; init; }

    /// <summary>A sentence that takes the place of the rule's own; empty where there is none.</summary>
    public string Message { get; init; } = "";

    /// <summary>True where the API refuses a request that breaks the rule.</summary>
    public bool IsRefused { get; init; }
}
