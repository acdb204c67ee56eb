namespace GongGen.Sandbox;

/// <summary>A call that a user tied to CRM objects by hand.</summary>
/// <param name="CallId">The call.</param>
/// <param name="UserId">Who did it.</param>
/// <param name="Created">When.</param>
/// <param name="AccountCrmId">The account, if one was chosen.</param>
/// <param name="DealCrmId">The deal, if one was chosen.</param>
public sealed record SandboxAssociation(
    string CallId,
    string UserId,
    DateTimeOffset Created,
    string? AccountCrmId,
    string? DealCrmId)
{
    internal string SortKey => SandboxState.SortKey(Created, CallId);
}
