using GongGen.Model.Issues;
using GongGen.Reading.Documents;
using GongGen.Reading.Naming;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas;

/// <summary>Gathers a schema and all that its "allOf" brings in.</summary>
internal sealed class SchemaViewReader(ReadContext context, Func<SpecMapping, TypePlace?> placeOfComponent)
{
    private const int MaxDepth = 100;

    private static readonly string[] s_types = ["string", "number", "integer", "boolean", "array", "object", "null"];

    public SchemaView Read(SpecMapping schema, TypePlace place)
    {
        SchemaView view = new(schema);
        Absorb(view, schema, place, [], [], isTop: true);
        return view;
    }

    private void Absorb(SchemaView view, SpecMapping schema, TypePlace place, List<SpecMapping> open, HashSet<SpecMapping> done, bool isTop)
    {
        if (open.Contains(schema) || open.Count > MaxDepth)
        {
            string what = open.Count > MaxDepth ? "nests too deep" : "leads back to the schema itself";
            context.Issues.Add(SpecIssueKind.UnresolvedReference, $"\"allOf\" {what}; this part of it was ignored", schema);
            return;
        }

        if (!done.Add(schema))
        {
            return;
        }

        open.Add(schema);
        if (ReferenceResolver.IsReference(schema) && context.References.Follow(schema) is { } target && !ReferenceEquals(target, schema))
        {
            Absorb(view, target, placeOfComponent(target) ?? place, open, done, isTop: false);
        }

        foreach (SpecMapping part in context.Nodes.MappingItems(schema, "allOf"))
        {
            Absorb(view, part, place, open, done, isTop: false);
        }

        AbsorbOwn(view, schema, place, isTop);
        open.RemoveAt(open.Count - 1);
    }

    private void AbsorbOwn(SchemaView view, SpecMapping schema, TypePlace place, bool isTop)
    {
        view.Parts.Add(schema);
        if (schema["$ref"] is { } reference and not SpecScalar)
        {
            context.Issues.Add(SpecIssueKind.UnexpectedStructure, "\"$ref\" is not text; it was ignored", reference);
        }

        AbsorbTypes(view, schema, isTop);
        AbsorbProperties(view, schema, place);
        AbsorbValues(view, schema, isTop);
        view.Items = schema["items"] ?? view.Items;
        view.AdditionalProperties = schema["additionalProperties"] ?? view.AdditionalProperties;
        view.Alternatives.AddRange(context.Nodes.Items(schema, "oneOf"));
        view.Alternatives.AddRange(context.Nodes.Items(schema, "anyOf"));
    }

    private void AbsorbTypes(SchemaView view, SpecMapping schema, bool isTop)
    {
        view.AllowsNull |= isTop && context.Nodes.Flag(schema, "nullable");
        switch (schema["type"])
        {
            case SpecScalar { IsNull: false } type:
                AbsorbType(view, type, isTop);
                break;
            case SpecSequence types:
                foreach (SpecNode type in types.Items)
                {
                    if (type is SpecScalar scalar)
                    {
                        AbsorbType(view, scalar, isTop);
                    }
                }

                break;
            case SpecMapping other:
                context.Issues.Add(SpecIssueKind.UnexpectedStructure, "\"type\" is a mapping, not a type name; it was ignored", other);
                break;
        }
    }

    private void AbsorbType(SchemaView view, SpecScalar type, bool isTop)
    {
        string name = type.Value;
        if (name is "null" or "~" or "")
        {
            view.AllowsNull |= isTop;
        }
        else if (Array.IndexOf(s_types, name) < 0)
        {
            view.HasUnknownType = true;
            context.Issues.Add(SpecIssueKind.UnknownType, $"the type \"{name}\" is unknown; the value is taken as it comes{NameSuggester.Question(name, s_types)}", type);
        }
        else if (!view.Types.Contains(name))
        {
            view.Types.Add(name);
        }
    }

    private void AbsorbProperties(SchemaView view, SpecMapping schema, TypePlace place)
    {
        foreach (SpecEntry entry in context.Nodes.Mapping(schema, "properties")?.Entries ?? [])
        {
            if (entry.Value is SpecMapping || entry.Value is SpecScalar { AsBoolean: not null } || NodeReader.IsNull(entry.Value))
            {
                view.Add(new ViewProperty(entry, place));
                continue;
            }

            context.Issues.Add(SpecIssueKind.MemberLeftOut, $"the member \"{entry.Name}\" was left out: its schema is not a mapping", entry.Value);
        }

        foreach (SpecNode name in context.Nodes.Items(schema, "required"))
        {
            if (name is SpecScalar { IsNull: false } scalar)
            {
                view.Required.Add(scalar.Value);
            }
        }
    }

    private void AbsorbValues(SchemaView view, SpecMapping schema, bool isTop)
    {
        List<SpecScalar>? values = null;
        if (schema.Has("const"))
        {
            values = Collect([schema["const"]!], view, isTop);
        }
        else if (schema.Has("enum"))
        {
            values = Collect(context.Nodes.Items(schema, "enum"), view, isTop);
        }

        view.Values = values ?? view.Values;
    }

    private static List<SpecScalar>? Collect(IReadOnlyList<SpecNode> nodes, SchemaView view, bool isTop)
    {
        List<SpecScalar> values = [];
        foreach (SpecNode node in nodes)
        {
            if (node is not SpecScalar scalar)
            {
                return null;
            }

            if (scalar.IsNull)
            {
                view.AllowsNull |= isTop;
            }
            else
            {
                values.Add(scalar);
            }
        }

        return values;
    }
}
