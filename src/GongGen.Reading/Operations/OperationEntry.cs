using GongGen.Reading.Yaml;

namespace GongGen.Reading.Operations;

/// <summary>An operation as it stands in the document.</summary>
/// <param name="Path">The path with its placeholders, as the document writes it.</param>
/// <param name="PathItem">What the path holds beside the operation.</param>
/// <param name="Method">The HTTP method in capitals.</param>
/// <param name="Node">The operation.</param>
/// <param name="Tag">The first tag.</param>
internal sealed record OperationEntry(string Path, SpecMapping PathItem, string Method, SpecMapping Node, string Tag)
{
    /// <summary>How issues name the operation.</summary>
    public string Title => $"{Method} {Path}";

    /// <summary>The operationId as written; empty where there is none.</summary>
    public string WrittenId => Node["operationId"] is SpecScalar { IsNull: false } id ? id.Value : "";
}
