namespace GongGen.Model.Operations;

/// <summary>A failure that the document names.</summary>
/// <param name="Status">The status as written: a number, "4XX" or "default".</param>
/// <param name="Description">What it means, as plain text.</param>
public sealed record FailureModel(string Status, string Description);
