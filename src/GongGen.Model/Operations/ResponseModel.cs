using GongGen.Model.Types;

namespace GongGen.Model.Operations;

/// <summary>The successful answer of an operation.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Type">The type of a JSON answer; null for other kinds.</param>
/// <param name="Description">What the document says about it, as plain text.</param>
public sealed record ResponseModel(ResponseKind Kind, TypeRef? Type = null, string Description = "")
{
    /// <summary>True where a success may come without a value: its schema allows null, or another success has no content (204).</summary>
    public bool IsNullable { get; init; }
}
