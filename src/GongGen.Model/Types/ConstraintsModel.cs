namespace GongGen.Model.Types;

/// <summary>The limits that schema keywords set on a value; null where the schema is silent.</summary>
public sealed record ConstraintsModel
{
    /// <summary>No limit at all.</summary>
    public static ConstraintsModel None { get; } = new();

    /// <summary>The least number of characters.</summary>
    public int? MinLength { get; init; }

    /// <summary>The greatest number of characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The least number.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The greatest number.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>True where the least number itself is not allowed.</summary>
    public bool IsMinimumExclusive { get; init; }

    /// <summary>True where the greatest number itself is not allowed.</summary>
    public bool IsMaximumExclusive { get; init; }

    /// <summary>The least number of items.</summary>
    public int? MinItems { get; init; }

    /// <summary>The greatest number of items.</summary>
    public int? MaxItems { get; init; }

    /// <summary>True where no item may stand twice.</summary>
    public bool UniqueItems { get; init; }

    /// <summary>A regular expression (ECMA 262) that the text matches.</summary>
    public string? Pattern { get; init; }

    /// <summary>The schema's format, as written.</summary>
    public string? Format { get; init; }
}
