namespace GongGen.Sandbox;

/// <summary>What goes wrong.</summary>
public enum SandboxFaultKind
{
    /// <summary>Gong refuses: the status and the sentence of the fault, as JSON.</summary>
    Status,

    /// <summary>The answer comes after the delay of the fault, by the sandbox's clock.</summary>
    Slow,

    /// <summary>The connection is cut before anything is answered.</summary>
    Cut,

    /// <summary>The connection is cut in the middle of the body.</summary>
    Truncated,

    /// <summary>The right answer, whose connection ends after the bytes of the fault.</summary>
    BreaksOff,

    /// <summary>A page of HTML where JSON is due, with the status of the fault.</summary>
    WrongContentType,

    /// <summary>A success without a body.</summary>
    Empty,

    /// <summary>A cursor that was given out is refused as too old; requests without one pass.</summary>
    ExpiredCursor,

    /// <summary>A redirect to the location of the fault.</summary>
    Redirect,
}
