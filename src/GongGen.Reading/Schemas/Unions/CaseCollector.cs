using GongGen.Reading.Documents;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas.Unions;

/// <summary>Collects the schemas that a value may follow; alternatives of alternatives count as alternatives.</summary>
/// <param name="context">What all readers share.</param>
/// <param name="components">The named schemas.</param>
internal sealed class CaseCollector(ReadContext context, ComponentSchemas components)
{
    private const int MaxDepth = 50;

    private readonly DiscriminatorReader _discriminators = new(context, components);

    /// <summary>The cases of a schema whose shape is Alternatives.</summary>
    public CollectedCases Collect(SchemaView view, TypePlace place)
    {
        CollectedCases found = new(view, place);
        found.Cases = view.Alternatives.Count > 0 ? OfSchemas(view, found, 0) : OfTypes(view);
        return found;
    }

    /// <summary>The cases of a schema that others extend: each of them, and the schema itself for the rest.</summary>
    public List<UnionCase> CollectBase(ComponentSchema component)
    {
        List<KeyValuePair<SpecMapping, List<UnionCase>>> level = [];
        foreach (ComponentSchema child in components.ChildrenOf(component))
        {
            level.Add(Pair(child.Node, [new UnionCase(child.Node, child.View!, Quote(child.Name)) { Component = child }]));
        }

        _discriminators.Apply(component.Node, level);
        return [.. level.SelectMany(pair => pair.Value), new UnionCase(component.Node, component.View!, Quote(component.Name)) { Component = component, IsBase = true }];
    }

    private List<UnionCase> OfSchemas(SchemaView view, CollectedCases found, int depth)
    {
        List<KeyValuePair<SpecMapping, SpecMapping>> schemas = Distinct(view, found);
        bool takesAnything = view.Alternatives.Exists(IsAnything);

        // The one schema beside null keeps its own name, be it a union.
        if (schemas.Count == 1 && depth == 0 && !takesAnything)
        {
            SchemaView only = components.ViewOf(schemas[0].Key, found.Place);
            found.AllowsNull |= only.AllowsNull;
            return [new UnionCase(schemas[0].Value, only, "")];
        }

        List<KeyValuePair<SpecMapping, List<UnionCase>>> level = [];
        foreach (KeyValuePair<SpecMapping, SpecMapping> schema in schemas)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            level.Add(Pair(schema.Key, OfSchema(schema.Value, schema.Key, found, depth)));
        }

        _discriminators.Apply(view.Parts.FindLast(part => part.Has("discriminator")) ?? view.Node, level);
        IEnumerable<UnionCase> cases = level.SelectMany(pair => pair.Value);
        return [.. takesAnything ? cases.Append(new UnionCase(view.Node, new SchemaView(view.Node), "anything")) : cases];
    }

    // The schemas that are not null, each once and beside how it is written.
    private List<KeyValuePair<SpecMapping, SpecMapping>> Distinct(SchemaView view, CollectedCases found)
    {
        List<KeyValuePair<SpecMapping, SpecMapping>> schemas = [];
        foreach (SpecNode alternative in view.Alternatives.Where(alternative => alternative is not SpecScalar { AsBoolean: not null } && !IsAnything(alternative)))
        {
            if (NodeReader.IsNull(alternative))
            {
                found.AllowsNull = true;
                continue;
            }

            if (context.Nodes.AsMapping(alternative, "an alternative") is not { } written)
            {
                continue;
            }

            if (Unwrap(written) is not { } target)
            {
                found.IsBroken = true;
            }
            else if (IsNullOnly(target))
            {
                found.AllowsNull = true;
            }
            else if (found.Seen.Add(target))
            {
                schemas.Add(new KeyValuePair<SpecMapping, SpecMapping>(target, written));
            }
            else
            {
                found.IsRepeated = true;
            }
        }

        return schemas;
    }

    private List<UnionCase> OfSchema(SpecMapping written, SpecMapping target, CollectedCases found, int depth)
    {
        SchemaView view = components.ViewOf(target, found.Place);
        found.AllowsNull |= view.AllowsNull;
        if (components.Find(target) is { IsDiscriminatedBase: true } component)
        {
            return CollectBase(component);
        }

        if (view.Shape != SchemaShape.Alternatives || depth >= MaxDepth)
        {
            return [new UnionCase(components.Find(target) is null ? written : target, view, LabelOf(target, view))];
        }

        return view.Alternatives.Count > 0 ? OfSchemas(view, found, depth + 1) : OfTypes(view);
    }

    // 3.1: "true" is a schema that takes everything, "false" one that takes nothing.
    private bool IsAnything(SpecNode alternative) =>
        alternative is SpecScalar { AsBoolean: true } || (alternative is SpecMapping schema && context.References.LeadsToBoolean(schema));

    // A list of type names is a list of schemas that differ in nothing else.
    private List<UnionCase> OfTypes(SchemaView view) => view.Types.ConvertAll(type => new UnionCase(view.Node, view.Only(type), $"the {type}") { OnlyType = type });

    // "allOf" around one reference, and references to references, mean what they lead to.
    private SpecMapping? Unwrap(SpecMapping written)
    {
        SpecMapping? target = TypeMapper.IsExtended(written) ? written : context.References.Follow(written);
        for (int i = 0; i < MaxDepth && target is not null && TypeMapper.WrappedSchema(target) is { } wrapped; i++)
        {
            target = context.References.Follow(wrapped);
        }

        return target;
    }

    private static bool IsNullOnly(SpecMapping schema)
    {
        SpecNode? type = schema["type"];
        return (type is SpecSequence { Items.Count: 1 } types ? types.Items[0] : type) is SpecScalar { Value: "null" };
    }

    private string LabelOf(SpecMapping target, SchemaView view) =>
        components.Find(target) is { } component ? Quote(component.Name) : view.Text("title") is { Length: > 0 } title ? Quote(title) : target.Pointer;

    private static string Quote(string name) => $"\"{name}\"";

    private static KeyValuePair<SpecMapping, List<UnionCase>> Pair(SpecMapping target, List<UnionCase> cases) => new(target, cases);
}
