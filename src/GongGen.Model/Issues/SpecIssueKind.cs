namespace GongGen.Model.Issues;

/// <summary>What was found; the number is the diagnostic's id behind "GONG" and is never used for anything else.</summary>
public enum SpecIssueKind
{
    /// <summary>Error: the text is not YAML or JSON.</summary>
    Syntax = 9001,

    /// <summary>Error: the text is not an OpenAPI 3.0 or 3.1 document.</summary>
    NotOpenApi = 9002,

    /// <summary>Warning: a reference leads nowhere; what needed it was left out.</summary>
    UnresolvedReference = 9003,

    /// <summary>Warning: a type or format name is unknown; the value is taken as it comes.</summary>
    UnknownType = 9004,

    /// <summary>Warning: a key stands twice; the later one was ignored.</summary>
    DuplicateKey = 9005,

    /// <summary>Warning: an operation was left out.</summary>
    OperationLeftOut = 9006,

    /// <summary>Warning: a member, parameter or value was left out.</summary>
    MemberLeftOut = 9007,

    /// <summary>Information: a name was changed, because C# cannot have it or another element does.</summary>
    NameChanged = 9008,

    /// <summary>Warning: a place holds something other than OpenAPI allows there; it was ignored.</summary>
    UnexpectedStructure = 9009,

    /// <summary>Information: a schema says more than C# types can; the value is taken as it comes.</summary>
    FreeForm = 9010,

    /// <summary>Error: a setting of the project has a value that it cannot have.</summary>
    InvalidSetting = 9011,

    /// <summary>Error: the project lacks what the emitted code needs (language version, System.Text.Json).</summary>
    UnsupportedProject = 9012,

    /// <summary>Warning: an overlay or one of its actions cannot be understood; it was ignored.</summary>
    InvalidOverlay = 9013,

    /// <summary>Information: the target of an overlay's action matches nothing in the document.</summary>
    OverlayTargetUnmatched = 9014,

    /// <summary>Warning: a rule names an unknown kind or a member that does not exist; it was left out.</summary>
    RuleLeftOut = 9015,

    /// <summary>Error: GongGen itself failed; the message asks for a report.</summary>
    InternalError = 9099,
}
