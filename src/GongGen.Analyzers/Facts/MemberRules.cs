using System.Collections.Immutable;

namespace GongGen.Analyzers.Facts;

/// <summary>What is known about an emitted member or parameter.</summary>
internal sealed class MemberRules
{
    /// <summary>Of a member that was not emitted, or about which nothing is known.</summary>
    public static MemberRules None { get; } = new();

    /// <summary>Our attributes on the member.</summary>
    public ImmutableArray<Annotation> Annotations { get; init; } = [];

    /// <summary>True for a member of a reference type that must have a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The least length of a text; 0 where there is no limit.</summary>
    public int MinLength { get; init; }

    /// <summary>The greatest length of a text.</summary>
    public int MaxLength { get; init; } = int.MaxValue;

    /// <summary>The least number of items; 0 where there is no limit.</summary>
    public int MinItems { get; init; }

    /// <summary>The greatest number of items.</summary>
    public int MaxItems { get; init; } = int.MaxValue;

    /// <summary>The limits of a number; null where there are none.</summary>
    public NumberLimits? Range { get; init; }

    /// <summary>The format of a text: uri, email, date-time or another one; empty where there is none.</summary>
    public string Format { get; init; } = "";

    /// <summary>The regular expression of ECMA 262 that a text has a match of; empty where there is none.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>True where no item may stand twice.</summary>
    public bool HasUniqueItems { get; init; }

    /// <summary>The first attribute of a name; null where there is none.</summary>
    public Annotation? Find(string name)
    {
        foreach (Annotation annotation in Annotations)
        {
            if (annotation.Name == name)
            {
                return annotation;
            }
        }

        return null;
    }
}
