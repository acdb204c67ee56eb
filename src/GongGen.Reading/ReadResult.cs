using GongGen.Model;
using GongGen.Model.Issues;

namespace GongGen.Reading;

/// <summary>What came out of a document.</summary>
/// <param name="Model">The client; null where the text is no OpenAPI document at all.</param>
/// <param name="Issues">The findings, in the order of the text.</param>
public sealed record ReadResult(DocumentModel? Model, EquatableArray<SpecIssue> Issues);
