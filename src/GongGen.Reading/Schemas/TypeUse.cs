using GongGen.Model.Types;

namespace GongGen.Reading.Schemas;

/// <summary>The type of a value, and what its schema says beyond the type.</summary>
/// <param name="Type">The type of a present, non-null value.</param>
/// <param name="AllowsNull">True where the schema allows null.</param>
/// <param name="View">The schema; null where there is none to speak of.</param>
internal sealed record TypeUse(TypeRef Type, bool AllowsNull, SchemaView? View)
{
    /// <summary>A value of any shape.</summary>
    public static TypeUse Any { get; } = new(new TypeRef(TypeKind.Json), AllowsNull: true, View: null);
}
