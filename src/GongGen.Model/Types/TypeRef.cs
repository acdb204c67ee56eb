namespace GongGen.Model.Types;

/// <summary>A type by kind and name; whether a value may be absent or null stands with the member that has the type.</summary>
/// <param name="Kind">What the value is.</param>
/// <param name="Name">The C# name of a record, enum or union; empty for other kinds.</param>
/// <param name="Item">The item type of a list or map; null for other kinds.</param>
public sealed record TypeRef(TypeKind Kind, string Name = "", TypeRef? Item = null)
{
    /// <summary>True where C# represents the type as a struct.</summary>
    public bool IsValueType => Kind is TypeKind.Boolean or TypeKind.Int32 or TypeKind.Int64 or TypeKind.Single or TypeKind.Double
        or TypeKind.Decimal or TypeKind.DateTimeOffset or TypeKind.DateOnly or TypeKind.Json or TypeKind.Enum;

    /// <summary>True for a class of this document, which reads, writes and checks itself.</summary>
    public bool IsClass => Kind is TypeKind.Record or TypeKind.Union;

    /// <summary>What the value is in JSON.</summary>
    public JsonKind JsonKind => Kind switch
    {
        TypeKind.Boolean => JsonKind.Boolean,
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal => JsonKind.Number,
        TypeKind.List => JsonKind.Array,
        TypeKind.Record or TypeKind.Map => JsonKind.Object,
        TypeKind.Json or TypeKind.Union => JsonKind.Any,
        _ => JsonKind.Text,
    };

    /// <summary>A list of items of a type.</summary>
    public static TypeRef ListOf(TypeRef item) => new(TypeKind.List, Item: item);

    /// <summary>A map from string to values of a type.</summary>
    public static TypeRef MapOf(TypeRef item) => new(TypeKind.Map, Item: item);

    /// <summary>A record by its C# name.</summary>
    public static TypeRef Record(string name) => new(TypeKind.Record, name);

    /// <summary>A union by its C# name.</summary>
    public static TypeRef Union(string name) => new(TypeKind.Union, name);

    /// <summary>An open enum by its C# name.</summary>
    public static TypeRef Enum(string name) => new(TypeKind.Enum, name);
}
