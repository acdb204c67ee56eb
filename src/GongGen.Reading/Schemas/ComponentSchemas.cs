using GongGen.Model.Types;
using GongGen.Reading.Documents;
using GongGen.Reading.Naming;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas;

/// <summary>The document's named schemas. Those that become types get their names before any type is read.</summary>
internal sealed class ComponentSchemas
{
    private readonly Dictionary<SpecMapping, ComponentSchema> _byNode = [];
    private readonly List<ComponentSchema> _all = [];

    public ComponentSchemas(ReadContext context)
    {
        Views = new SchemaViewReader(context, node => Find(node)?.Place);
        SpecMapping? components = context.Nodes.Mapping(context.Root, "components");
        SpecMapping? schemas = components is null ? null : context.Nodes.Mapping(components, "schemas");
        foreach (SpecEntry entry in schemas?.Entries ?? [])
        {
            // 3.1: a schema can be true or false. All names are names here, even those that look like extensions.
            if (NodeReader.IsNull(entry.Value) || entry.Value is SpecScalar { AsBoolean: not null } || context.Nodes.AsMapping(entry.Value, entry.Name) is null)
            {
                continue;
            }

            ComponentSchema component = new(entry, new TypePlace(Identifiers.Pascal(entry.Name), []));
            _all.Add(component);

            // An alias of YAML can name one node twice; the first name stands for it.
            if (!_byNode.ContainsKey(component.Node))
            {
                _byNode.Add(component.Node, component);
            }
        }

        foreach (ComponentSchema component in _all)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            Declare(component, context);
        }
    }

    public SchemaViewReader Views { get; }

    public IReadOnlyList<ComponentSchema> All => _all;

    public ComponentSchema? Find(SpecMapping node) => _byNode.TryGetValue(node, out ComponentSchema? component) ? component : null;

    /// <summary>The schema, gathered; a component is gathered once.</summary>
    public SchemaView ViewOf(SpecMapping node, TypePlace place) => Find(node)?.View ?? Views.Read(node, place);

    private void Declare(ComponentSchema component, ReadContext context)
    {
        if (!ReferenceEquals(Find(component.Node), component) || ReferenceResolver.IsReference(component.Node))
        {
            return;
        }

        component.View = Views.Read(component.Node, component.Place);
        SchemaShape shape = component.View.Shape;
        if (shape is SchemaShape.Record or SchemaShape.Enum)
        {
            component.Place.Name = context.Names.Type(context.TypeNames, component.Place.Name, component.Name, component.Entry.Key);
            component.Declared = shape == SchemaShape.Record ? TypeRef.Record(component.Place.Name) : TypeRef.Enum(component.Place.Name);
        }
    }
}
