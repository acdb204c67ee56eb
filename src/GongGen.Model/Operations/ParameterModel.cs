using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Model.Operations;

/// <summary>A parameter that is not part of the body. Its type is a scalar, an enum, a list of these, or an object or union of what its style can write; any type where it is JSON.</summary>
public sealed record ParameterModel
{
    /// <summary>The name on the wire.</summary>
    public required string WireName { get; init; }

    /// <summary>The C# identifier (camel case, without '@' even where it is a keyword), unique in the method; never "cancellationToken".</summary>
    public required string Name { get; init; }

    /// <summary>Where it travels.</summary>
    public required ParameterLocation Location { get; init; }

    /// <summary>The type of a present value.</summary>
    public required TypeRef Type { get; init; }

    /// <summary>True where the request is refused without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>How a list or an object is written.</summary>
    public ParameterStyle Style { get; init; } = ParameterStyle.Repeated;

    /// <summary>What the document says about the parameter.</summary>
    public DocModel Doc { get; init; } = DocModel.None;

    /// <summary>The limits that the schema sets.</summary>
    public ConstraintsModel Constraints { get; init; } = ConstraintsModel.None;

    /// <summary>True where the document calls the parameter deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>Rules about the value.</summary>
    public EquatableArray<RuleModel> Rules { get; init; }
}
