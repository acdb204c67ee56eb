using GongGen.Model.Rules;

namespace GongGen.Reading.Rules;

/// <summary>What a kind of rule looks like in an overlay.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Place">Where it may stand; several places where it has a meaning at each.</param>
/// <param name="IsRepeatable">False where the last one of an element counts alone.</param>
/// <param name="Ids">The diagnostics that it can have.</param>
internal sealed record RuleShape(RuleKind Kind, RulePlace Place, bool IsRepeatable, params string[] Ids)
{
    /// <summary>The id of a rule that has no diagnostic of its own.</summary>
    public const string CustomId = "GONG2000";

    /// <summary>The id of a file that is read into memory as a whole.</summary>
    public const string BufferId = "GONG3004";

    private static readonly Dictionary<string, RuleShape> s_byName = new(StringComparer.Ordinal)
    {
        ["requires-item"] = new(RuleKind.RequiresItem, RulePlace.Record, true, "GONG2001"),
        ["mutually-exclusive"] = new(RuleKind.MutuallyExclusive, RulePlace.Record, true, "GONG2003", "GONG2010"),
        ["requires-member"] = new(RuleKind.RequiresMember, RulePlace.Record, true, "GONG2004"),
        ["refers-to"] = new(RuleKind.RefersTo, RulePlace.Record, true, "GONG2004"),
        ["unique"] = new(RuleKind.UniqueMember, RulePlace.Record, true, "GONG2004"),
        ["less-than"] = new(RuleKind.LessThan, RulePlace.Record | RulePlace.Operation, true, "GONG2005"),
        ["only-when"] = new(RuleKind.OnlyWhen, RulePlace.Record, true, "GONG2007", "GONG2008"),
        ["any-of"] = new(RuleKind.AnyOf, RulePlace.Record, true, "GONG2011"),
        ["known-values"] = new(RuleKind.KnownValues, RulePlace.Value, false, "GONG2009"),
        ["discouraged-values"] = new(RuleKind.DiscouragedValues, RulePlace.Value, true, "GONG2010"),
        ["numeric-id"] = new(RuleKind.NumericId, RulePlace.Value, false, "GONG2002"),
        ["stable-key"] = new(RuleKind.StableKey, RulePlace.Value, false, "GONG3007"),
        ["expires"] = new(RuleKind.Expires, RulePlace.Value, false, "GONG3014"),
        ["media-file"] = new(RuleKind.MediaFile, RulePlace.Value, false, "GONG3003"),
        ["replaced-by"] = new(RuleKind.ReplacedBy, RulePlace.Value, false, "GONG1007"),
        ["unit"] = new(RuleKind.Unit, RulePlace.Value, false, "GONG2006"),
        ["conflicts-with"] = new(RuleKind.ConflictsWithOperation, RulePlace.Operation, true, "GONG3001"),
        ["needs"] = new(RuleKind.NeedsOperation, RulePlace.Operation, true, "GONG3002"),
        ["batchable"] = new(RuleKind.Batchable, RulePlace.Operation, false, "GONG3008"),
        ["costly"] = new(RuleKind.Costly, RulePlace.Operation, false, "GONG3015"),
        ["paged"] = new(RuleKind.Paged, RulePlace.Operation, false, "GONG3005"),
    };

    /// <summary>True where an element may have several rules of a kind.</summary>
    public static bool IsKindRepeatable(RuleKind kind) => s_byName.Values.Any(shape => shape.Kind == kind && shape.IsRepeatable);

    /// <summary>True where a message can take the place of the diagnostic's own.</summary>
    public bool HasMessage => (Place & RulePlace.Record) != 0 || Kind is RuleKind.DiscouragedValues or RuleKind.ConflictsWithOperation or RuleKind.NeedsOperation or RuleKind.Costly;

    /// <summary>True where the API is expected to refuse what breaks the rule, false where it accepts it; null where no request is checked for it.</summary>
    public bool? IsRefused => Kind switch
    {
        RuleKind.RequiresItem or RuleKind.RequiresMember or RuleKind.RefersTo or RuleKind.UniqueMember or RuleKind.LessThan or RuleKind.OnlyWhen or RuleKind.NumericId or RuleKind.MediaFile => true,
        RuleKind.MutuallyExclusive or RuleKind.AnyOf or RuleKind.KnownValues or RuleKind.DiscouragedValues => false,
        _ => null,
    };

    /// <summary>The names of all kinds.</summary>
    public static IEnumerable<string> Names => s_byName.Keys;

    /// <summary>The shape of a kind; null where no kind has that name.</summary>
    public static RuleShape? Of(string name) => s_byName.TryGetValue(name, out RuleShape? shape) ? shape : null;
}
