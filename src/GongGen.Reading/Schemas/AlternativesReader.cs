using GongGen.Model.Issues;
using GongGen.Model.Types;
using GongGen.Reading.Documents;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas;

/// <summary>Finds the one C# type that "oneOf" or "anyOf" comes down to, where there is one.</summary>
internal sealed class AlternativesReader(ReadContext context, TypeMapper mapper, EnumReader enums)
{
    public TypeUse? Map(SchemaView view, TypePlace place)
    {
        List<SpecMapping> candidates = Candidates(view, out bool allowsNull);
        if (candidates.Count == 0)
        {
            return view.Alternatives.Count > 0 && !allowsNull ? null : TypeUse.Any;
        }

        TypeUse? use = candidates.Count == 1 ? mapper.Map(candidates[0], place) : MapSeveral(view, candidates, place);
        return use is null ? null : use with { AllowsNull = use.AllowsNull || allowsNull };
    }

    // All alternatives that are not null, each once.
    private List<SpecMapping> Candidates(SchemaView view, out bool allowsNull)
    {
        List<SpecMapping> candidates = [];
        HashSet<SpecMapping> targets = [];
        allowsNull = view.AllowsNull;
        foreach (SpecNode alternative in view.Alternatives)
        {
            if (context.Nodes.AsMapping(alternative, "an alternative") is not { } mapping || context.References.Follow(mapping) is not { } target)
            {
                continue;
            }

            if (IsNullOnly(target))
            {
                allowsNull = true;
            }
            else if (targets.Add(target))
            {
                candidates.Add(mapping);
            }
        }

        return candidates;
    }

    private static bool IsNullOnly(SpecMapping schema)
    {
        SpecNode? type = schema["type"];
        return (type is SpecSequence { Items.Count: 1 } types ? types.Items[0] : type) is SpecScalar { Value: "null" };
    }

    private TypeUse MapSeveral(SchemaView view, List<SpecMapping> candidates, TypePlace place)
    {
        List<SchemaView> views = candidates.ConvertAll(candidate => mapper.View(candidate, place)!);
        bool allowsNull = views.Exists(each => each.AllowsNull);
        if (views.TrueForAll(IsWord))
        {
            List<SpecScalar> values = [.. views.SelectMany(each => each.Values ?? [])];
            return values.Count == 0
                ? new TypeUse(new TypeRef(TypeKind.String), allowsNull, view)
                : new TypeUse(enums.Read(view, values, place), allowsNull, view);
        }

        if (views.TrueForAll(each => each.Shape == SchemaShape.Scalar))
        {
            TypeRef first = ScalarTypes.Map(views[0], context.Issues);
            if (views.TrueForAll(each => ScalarTypes.Map(each, context.Issues) == first))
            {
                return new TypeUse(first, allowsNull, view);
            }
        }

        context.Issues.Add(SpecIssueKind.FreeForm, "one of several schemas (\"oneOf\", \"anyOf\") has no C# type; the value is taken as it comes", view.Node);
        return new TypeUse(new TypeRef(TypeKind.Json), allowsNull, view);
    }

    // A text without a format, or with known values.
    private static bool IsWord(SchemaView view) =>
        view.Shape == SchemaShape.Enum || (view.Shape == SchemaShape.Scalar && view.IsText && view.Find("format") is null);
}
