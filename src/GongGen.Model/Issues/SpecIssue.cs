namespace GongGen.Model.Issues;

/// <summary>A finding about a document or a setting.</summary>
/// <param name="Kind">What was found; one diagnostic id each.</param>
/// <param name="Message">What was found and what was done about it, without a closing full stop.</param>
/// <param name="Pointer">The JSON pointer of the place ("#/paths/~1v2~1calls/get"); empty where there is none.</param>
/// <param name="Location">Where it stands in the text.</param>
public sealed record SpecIssue(SpecIssueKind Kind, string Message, string Pointer, SpecLocation Location);
