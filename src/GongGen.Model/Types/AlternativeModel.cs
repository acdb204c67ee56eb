namespace GongGen.Model.Types;

/// <summary>One of the types that a value of a union can have.</summary>
public sealed record AlternativeModel
{
    /// <summary>The C# member ("AsCat", "AsText"), unique in the union.</summary>
    public required string Name { get; init; }

    /// <summary>The type; never Json and never another union.</summary>
    public required TypeRef Type { get; init; }

    /// <summary>What tells the value from others of the same JSON kind: all must hold. Without any, every value of the kind is taken.</summary>
    public EquatableArray<MemberTestModel> Tests { get; init; }

    /// <summary>For a list: the JSON kind of its items, where only that tells it from other lists; null where nothing has to be told apart.</summary>
    public JsonKind? ItemKind { get; init; }

    /// <summary>What the document says about the alternative, where no type of its own says it.</summary>
    public DocModel Doc { get; init; } = DocModel.None;

    /// <summary>The limits that the schema sets.</summary>
    public ConstraintsModel Constraints { get; init; } = ConstraintsModel.None;
}
