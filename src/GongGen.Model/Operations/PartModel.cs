using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Model.Operations;

/// <summary>A part of a multipart body or a field of a form.</summary>
public sealed record PartModel
{
    /// <summary>The part's name on the wire.</summary>
    public required string WireName { get; init; }

    /// <summary>The C# identifier of its parameter, unique in the method.</summary>
    public required string Name { get; init; }

    /// <summary>The type; Binary is a file.</summary>
    public required TypeRef Type { get; init; }

    /// <summary>True where the request is refused without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What the document says about the part.</summary>
    public DocModel Doc { get; init; } = DocModel.None;

    /// <summary>The limits that the schema sets.</summary>
    public ConstraintsModel Constraints { get; init; } = ConstraintsModel.None;

    /// <summary>Rules about the value.</summary>
    public EquatableArray<RuleModel> Rules { get; init; }
}
