using GongGen.Model;
using GongGen.Model.Issues;

namespace GongGen.Reading;

/// <summary>A document as read.</summary>
/// <param name="Model">The model; null where nothing of the document could be read.</param>
/// <param name="Issues">All findings, in the order of the text.</param>
public sealed record ReadResult(DocumentModel? Model, EquatableArray<SpecIssue> Issues);
