using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Model.Types;
using GongGen.Reading.Documents;
using GongGen.Reading.Naming;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas.Unions;

/// <summary>Reads unions: the type and the name of each alternative.</summary>
internal sealed class UnionReader(ReadContext context, TypeMapper mapper, ScalarMerger scalars)
{
    private readonly CaseNames _names = new();

    /// <summary>Reads the union of a schema that has no name of its own.</summary>
    public TypeRef Read(UnionPlan plan, SchemaView view, TypePlace place)
    {
        string name = context.Names.Type(context.TypeNames, place.Name, place.Name, view.Node, ReservedNames.DeclaredByUnions);
        place.Name = name;
        Read(plan, view, place, name, "");
        return TypeRef.Union(name);
    }

    /// <summary>Reads a union whose name is settled, and lists it before the types inside it.</summary>
    public void Read(UnionPlan plan, SchemaView view, TypePlace place, string name, string schemaName)
    {
        int position = schemaName.Length > 0 ? 0 : place.Found.Count;
        NameAllocator names = new([.. ReservedNames.UnionMembers, name]);
        UnionModel union = new()
        {
            Name = name,
            SchemaName = schemaName,
            FileGroup = "",
            Doc = DocReader.OfSchema(view.Node),
            IsDeprecated = context.Nodes.Flag(view.Node, "deprecated"),
            JsonName = names.Allocate("AsJson"),
            Alternatives = Alternatives(plan, place, name, names).ToEquatableArray(),
        };
        place.Found.Insert(position, union);
        mapper.Declare(union);
    }

    private List<AlternativeModel> Alternatives(UnionPlan plan, TypePlace place, string unionName, NameAllocator names)
    {
        List<AlternativeModel> alternatives = [];
        HashSet<TypeRef> types = [];
        IEnumerable<UnionCase> usable = plan.Shape == UnionShape.Union ? plan.Cases : plan.Cases.Where(one => one.IsBase);
        foreach (List<UnionCase> group in Groups(usable))
        {
            UnionCase one = group[0];
            if (Map(group, place) is { } use && use.Type.Kind is not (TypeKind.Json or TypeKind.Union) && types.Add(use.Type))
            {
                alternatives.Add(new AlternativeModel
                {
                    Name = names.Allocate(CaseNames.Member(use.Type, mapper.IsNamed(use.Type) ? "" : unionName)),
                    Type = use.Type,
                    Tests = one.Tests.ToEquatableArray(),
                    ItemKind = plan.Cases.Count(other => other.Kind == JsonKind.Array) > 1 && one.Kind == JsonKind.Array ? use.Type.Item?.JsonKind : null,
                    Doc = use.Type.IsClass || use.Type.Kind == TypeKind.Enum || group.Count > 1 ? DocModel.None : DocReader.OfSchema(one.Node),
                    Constraints = group.Count > 1 ? ConstraintsModel.None : ConstraintsReader.Read(use, context.Issues),
                });
            }
        }

        return alternatives;
    }

    // All texts are one alternative, and so are all numbers and all booleans.
    private static IEnumerable<List<UnionCase>> Groups(IEnumerable<UnionCase> cases) =>
        cases.GroupBy(one => one.Kind is JsonKind.Text or JsonKind.Number or JsonKind.Boolean ? (object)one.Kind : one).Select(group => group.ToList());

    private TypeUse? Map(List<UnionCase> group, TypePlace place)
    {
        UnionCase one = group[0];
        if (one.Component?.Record is { } record)
        {
            return new TypeUse(record, AllowsNull: false, one.View);
        }

        if (group.Count > 1)
        {
            return scalars.Merge(group, one.View, place.Member("Text"));
        }

        TypePlace own = one.Kind switch
        {
            JsonKind.Text => place.Member("Text"),
            JsonKind.Object when one.View.Shape == SchemaShape.Record => place.Member(_names.Suffix(one, place)),
            _ => place,
        };
        return one.OnlyType is { } type ? mapper.MapView(mapper.ViewOfOnly(one.Node, type, own), own) : mapper.Map(one.Node, own);
    }
}
