using GongGen.Model.Rules;

namespace GongGen.Model.Types;

/// <summary>A member of a record.</summary>
public sealed record PropertyModel
{
    /// <summary>The name on the wire.</summary>
    public required string JsonName { get; init; }

    /// <summary>The C# name, unique in the record and different from the record's own name.</summary>
    public required string Name { get; init; }

    /// <summary>The type of a present, non-null value.</summary>
    public required TypeRef Type { get; init; }

    /// <summary>True where the document lists the member as required.</summary>
    public bool IsRequired { get; init; }

    /// <summary>True where null is a value: every optional member, and a required one whose schema allows null.</summary>
    public bool IsNullable { get; init; } = true;

    /// <summary>True where only answers hold the member.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>True where only requests hold the member.</summary>
    public bool IsWriteOnly { get; init; }

    /// <summary>What the document says about the member.</summary>
    public DocModel Doc { get; init; } = DocModel.None;

    /// <summary>The limits that the schema sets.</summary>
    public ConstraintsModel Constraints { get; init; } = ConstraintsModel.None;

    /// <summary>True where the document calls the member deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The scopes that a caller needs in addition to set the member.</summary>
    public EquatableArray<string> Scopes { get; init; }

    /// <summary>Rules about the value.</summary>
    public EquatableArray<RuleModel> Rules { get; init; }
}
