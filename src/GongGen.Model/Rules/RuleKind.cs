namespace GongGen.Model.Rules;

/// <summary>What a rule of an overlay demands; each kind becomes one attribute.</summary>
public enum RuleKind
{
    /// <summary>On a record: the value of Member must be among the values of Other (a path through a list).</summary>
    RequiresItem,

    /// <summary>On a record: Member and Other (a path) must not both be set.</summary>
    MutuallyExclusive,

    /// <summary>On a record: where Member is set, Other (a path) must be set.</summary>
    RequiresMember,

    /// <summary>On a record: every value of Member (a path) must be among those of Other (a path).</summary>
    RefersTo,

    /// <summary>On a record: no value of Member (a path) stands twice.</summary>
    UniqueMember,

    /// <summary>On a record or an operation: Member must be less than Other; on an operation, both are parameters of its method.</summary>
    LessThan,

    /// <summary>On a record: Member may be set only where Other has the first of Values.</summary>
    OnlyWhen,

    /// <summary>On a record: at least one of the members in Values must be set.</summary>
    AnyOf,

    /// <summary>On a member or parameter: Values are the known texts.</summary>
    KnownValues,

    /// <summary>On a member or parameter: Values are probably a mistake.</summary>
    DiscouragedValues,

    /// <summary>On a member or parameter: decimal digits, at most Number of them.</summary>
    NumericId,

    /// <summary>On a member or parameter: Member is the unit, seconds or milliseconds.</summary>
    Unit,

    /// <summary>On a member or parameter: the value must stay the same over repeated attempts.</summary>
    StableKey,

    /// <summary>On a member, parameter or operation: Member takes its place.</summary>
    ReplacedBy,

    /// <summary>On a member: the value stops working after Number hours.</summary>
    Expires,

    /// <summary>On a part: Values are the accepted file name extensions; Member is the id of the rule about files read into memory.</summary>
    MediaFile,

    /// <summary>On an operation: where Member of the request was set, the operation Other must not follow; the first of Values links both.</summary>
    ConflictsWithOperation,

    /// <summary>On an operation: unless Member of the request was set, the operation Other must follow; the first of Values links both.</summary>
    NeedsOperation,

    /// <summary>On an operation: the operation Other takes Number ids at once, in Member of its request.</summary>
    Batchable,

    /// <summary>On an operation with pages: walking through them is what callers usually want. Member is the path from an item to its identity; empty where the document tells.</summary>
    Paged,

    /// <summary>On an operation: each call spends something or destroys something, as the message says.</summary>
    Costly,
}
