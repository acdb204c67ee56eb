namespace GongGen.Sandbox;

/// <summary>One of the outcomes that the company's callers choose from.</summary>
/// <param name="CallOutcome">Its name.</param>
/// <param name="ConnectStatus">CONNECTED or NOT_CONNECTED.</param>
/// <param name="Sentiment">POSITIVE, NEGATIVE or NEUTRAL.</param>
/// <param name="TodoAction">COMPLETE or COMPLETE_AND_REMOVE; null for none.</param>
/// <param name="Automation">MARK_AS_OPT_OUT; null for none.</param>
/// <param name="Category">ANSWERED or NOT_ANSWERED.</param>
public sealed record SandboxOutcome(
    string CallOutcome,
    string ConnectStatus,
    string Sentiment,
    string? TodoAction,
    string? Automation,
    string Category);
