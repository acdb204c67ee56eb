namespace GongGen.Model.Types;

/// <summary>A type to emit: a record, an open enum or a union.</summary>
public abstract record TypeModel
{
    /// <summary>The C# name, unique in the namespace.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the component schema that the type comes from; empty for a type that was found inline.</summary>
    public string SchemaName { get; init; } = "";

    /// <summary>The file that the type is emitted to: the C# stem of the first tag whose operations reach it ("Calls"), or "Shared" where several do or none does.</summary>
    public required string FileGroup { get; init; }

    /// <summary>What the document says about the type.</summary>
    public DocModel Doc { get; init; } = DocModel.None;

    /// <summary>True where the document calls the schema deprecated.</summary>
    public bool IsDeprecated { get; init; }
}
