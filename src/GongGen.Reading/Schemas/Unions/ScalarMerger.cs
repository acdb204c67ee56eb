using GongGen.Model.Types;
using GongGen.Reading.Documents;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas.Unions;

/// <summary>Finds the one type of several texts, of several numbers or of several booleans.</summary>
/// <param name="context">What all readers share.</param>
/// <param name="enums">Reads texts with known values.</param>
internal sealed class ScalarMerger(ReadContext context, EnumReader enums)
{
    /// <summary>The type.</summary>
    /// <param name="cases">The schemas, all of one JSON kind.</param>
    /// <param name="view">The schema around them.</param>
    /// <param name="place">Where an enum would stand.</param>
    public TypeUse Merge(IReadOnlyCollection<UnionCase> cases, SchemaView view, TypePlace place)
    {
        if (cases.All(one => one.IsWord))
        {
            List<SpecScalar> values = [.. cases.SelectMany(one => one.View.Values ?? [])];
            return new TypeUse(values.Count == 0 ? new TypeRef(TypeKind.String) : enums.Read(view, values, place), AllowsNull: false, view);
        }

        TypeKind[] kinds = [.. cases.Select(one => one.View.Shape == SchemaShape.Enum ? TypeKind.String : ScalarTypes.Map(one.View, context.Issues).Kind).Distinct()];
        return new TypeUse(new TypeRef(kinds.Length == 1 ? kinds[0] : Widest(kinds)), AllowsNull: false, view);
    }

    private static TypeKind Widest(TypeKind[] kinds)
    {
        if (!Array.TrueForAll(kinds, kind => new TypeRef(kind).JsonKind == JsonKind.Number))
        {
            return TypeKind.String;
        }

        bool areWhole = Array.TrueForAll(kinds, kind => kind is TypeKind.Int32 or TypeKind.Int64);
        bool areExact = Array.TrueForAll(kinds, kind => kind is TypeKind.Int32 or TypeKind.Int64 or TypeKind.Decimal);
        return areWhole ? TypeKind.Int64 : areExact ? TypeKind.Decimal : TypeKind.Double;
    }
}
