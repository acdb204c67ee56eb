using GongGen.Model.Types;

namespace GongGen.Model.Operations;

/// <summary>The body of a request.</summary>
public sealed record BodyModel
{
    /// <summary>How it is written.</summary>
    public required BodyKind Kind { get; init; }

    /// <summary>The media type to send, without parameters; that of a stream may hold '*', and then the stream's own counts.</summary>
    public required string MediaType { get; init; }

    /// <summary>The C# identifier of the parameter ("request"); unused where the body has parts.</summary>
    public string Name { get; init; } = "request";

    /// <summary>The type of the body; null where the body has parts.</summary>
    public TypeRef? Type { get; init; }

    /// <summary>True where the request is refused without it.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>Parts of a multipart body or fields of a form, required ones first.</summary>
    public EquatableArray<PartModel> Parts { get; init; }

    /// <summary>What the document says about the body.</summary>
    public DocModel Doc { get; init; } = DocModel.None;
}
