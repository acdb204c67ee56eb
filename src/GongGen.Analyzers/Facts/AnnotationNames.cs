namespace GongGen.Analyzers.Facts;

/// <summary>The names of the attributes that emitted code carries, without the word Attribute.</summary>
internal static class AnnotationNames
{
    /// <summary>The namespace of our own attributes.</summary>
    public const string Namespace = "GongGen.Annotations";

    public const string AnyOf = "AnyOf";
    public const string ApiAddress = "ApiAddress";
    public const string Batchable = "Batchable";
    public const string ConflictsWithOperation = "ConflictsWithOperation";
    public const string Costly = "Costly";
    public const string DiscouragedValues = "DiscouragedValues";
    public const string Expires = "Expires";
    public const string KnownValues = "KnownValues";
    public const string LessThan = "LessThan";
    public const string MaxItems = "MaxItems";
    public const string MediaFile = "MediaFile";
    public const string MinItems = "MinItems";
    public const string MutuallyExclusive = "MutuallyExclusive";
    public const string NeedsOperation = "NeedsOperation";
    public const string NumericId = "NumericId";
    public const string OnlyWhen = "OnlyWhen";
    public const string Paged = "Paged";
    public const string RateLimited = "RateLimited";
    public const string RefersTo = "RefersTo";
    public const string ReplacedBy = "ReplacedBy";
    public const string RequiresItem = "RequiresItem";
    public const string RequiresMember = "RequiresMember";
    public const string Secret = "Secret";
    public const string StableKey = "StableKey";
    public const string TextFormat = "TextFormat";
    public const string UniqueItems = "UniqueItems";
    public const string UniqueMember = "UniqueMember";
    public const string Unit = "Unit";
}
