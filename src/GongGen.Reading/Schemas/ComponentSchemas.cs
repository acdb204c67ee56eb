using GongGen.Model.Issues;
using GongGen.Model.Types;
using GongGen.Reading.Documents;
using GongGen.Reading.Naming;
using GongGen.Reading.Schemas.Unions;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas;

/// <summary>The document's named schemas. Those that become types get their names before any type is read.</summary>
internal sealed class ComponentSchemas
{
    private readonly ReadContext _context;
    private readonly Dictionary<SpecMapping, ComponentSchema> _byNode = [];
    private readonly Dictionary<string, ComponentSchema> _byName = new(StringComparer.Ordinal);
    private readonly List<ComponentSchema> _all = [];
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly MemberValues _values;
    private ILookup<ComponentSchema, ComponentSchema> _children = Array.Empty<ComponentSchema>().ToLookup(each => each);

    public ComponentSchemas(ReadContext context)
    {
        _context = context;
        _values = new MemberValues(context, this);
        Views = new SchemaViewReader(context, node => Find(node)?.Place);
        Unions = new UnionPlanner(context, this);
        SpecMapping? components = context.Nodes.Mapping(context.Root, "components");
        SpecMapping? schemas = components is null ? null : context.Nodes.Mapping(components, "schemas");
        foreach (SpecEntry entry in schemas?.Entries ?? [])
        {
            // 3.1: a schema can be true or false. All names are names here, even those that look like extensions.
            if (NodeReader.IsNull(entry.Value) || entry.Value is SpecScalar { AsBoolean: not null } || context.Nodes.AsMapping(entry.Value, entry.Name) is null)
            {
                continue;
            }

            Add(new ComponentSchema(entry, new TypePlace(Identifiers.Pascal(entry.Name), [])));
        }

        ComponentSchema[] declared = [.. _all.Where(component => ReferenceEquals(Find(component.Node), component) && !ReferenceResolver.IsReference(component.Node))];
        Array.ForEach(declared, component => component.View = Views.Read(component.Node, component.Place));
        FindChildren(declared);
        foreach (ComponentSchema component in declared)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            Declare(component);
        }

        // The types of their alternatives have names by now.
        foreach (ComponentSchema component in declared.Where(component => component.IsDiscriminatedBase))
        {
            component.Plan = Unions.PlanBase(component);
        }
    }

    public SchemaViewReader Views { get; }

    /// <summary>Decides what alternatives come down to.</summary>
    public UnionPlanner Unions { get; }

    public IReadOnlyList<ComponentSchema> All => _all;

    public ComponentSchema? Find(SpecMapping node) => _byNode.TryGetValue(node, out ComponentSchema? component) ? component : null;

    /// <summary>The schema of a name; null where there is none.</summary>
    public ComponentSchema? Named(string name) => _byName.TryGetValue(name, out ComponentSchema? component) ? component : null;

    /// <summary>True for the C# name of a named schema's type.</summary>
    public bool IsDeclared(string typeName) => _declared.Contains(typeName);

    /// <summary>The schemas that extend another one, directly or not.</summary>
    public IEnumerable<ComponentSchema> ChildrenOf(ComponentSchema component) => _children[component];

    /// <summary>The schema, gathered; a component is gathered once.</summary>
    public SchemaView ViewOf(SpecMapping node, TypePlace place) => Find(node)?.View ?? Views.Read(node, place);

    /// <summary>The texts of which a member has one; null where it can have others.</summary>
    public IReadOnlyList<string>? ValuesOf(ViewProperty property) => _values.Of(property);

    /// <summary>The JSON kind of the values of a schema.</summary>
    public JsonKind KindOf(SpecNode? schema) => _values.KindOf(schema);

    private void Add(ComponentSchema component)
    {
        _all.Add(component);
        _byName[component.Name] = component;

        // An alias of YAML can name one node twice; the first name stands for it.
        if (!_byNode.ContainsKey(component.Node))
        {
            _byNode.Add(component.Node, component);
        }
    }

    private void FindChildren(ComponentSchema[] declared)
    {
        List<KeyValuePair<ComponentSchema, ComponentSchema>> pairs = [];
        foreach (ComponentSchema child in declared.Where(component => component.View!.Shape == SchemaShape.Record))
        {
            IEnumerable<ComponentSchema> bases = child.View!.Parts.Select(Find).OfType<ComponentSchema>().Where(each => !ReferenceEquals(each, child) && IsBase(each));
            pairs.AddRange(bases.Select(each => new KeyValuePair<ComponentSchema, ComponentSchema>(each, child)));
        }

        _children = pairs.ToLookup(pair => pair.Key, pair => pair.Value);
        foreach (IGrouping<ComponentSchema, ComponentSchema> group in _children)
        {
            group.Key.IsDiscriminatedBase = true;
        }
    }

    private static bool IsBase(ComponentSchema component) =>
        component.View is { Shape: SchemaShape.Record } && component.Node["discriminator"] is SpecMapping discriminator && discriminator["propertyName"] is SpecScalar { Value.Length: > 0 };

    private void Declare(ComponentSchema component)
    {
        SchemaView view = component.View!;
        component.Plan = view.Shape == SchemaShape.Alternatives ? Unions.Plan(view, component.Place) : null;
        if (view.Shape is not (SchemaShape.Record or SchemaShape.Enum) && component.Plan?.Shape != UnionShape.Union)
        {
            return;
        }

        IReadOnlyList<string> members = view.Shape switch
        {
            SchemaShape.Record when !component.IsDiscriminatedBase => ReservedNames.DeclaredByRecords,
            SchemaShape.Enum => ReservedNames.DeclaredByEnums,
            _ => ReservedNames.DeclaredByUnions,
        };
        string name = _context.Names.Type(_context.TypeNames, component.Place.Name, component.Name, component.Entry.Key, members);
        component.Place.Name = name;
        _declared.Add(name);
        component.Record = view.Shape == SchemaShape.Record ? TypeRef.Record(name) : null;
        component.Declared = component.Record ?? (view.Shape == SchemaShape.Enum ? TypeRef.Enum(name) : TypeRef.Union(name));
        if (component.IsDiscriminatedBase)
        {
            DeclareBase(component, name);
        }
    }

    private void DeclareBase(ComponentSchema component, string name)
    {
        string own = _context.Names.Type(_context.TypeNames, name + "Base", component.Name, component.Entry.Key, ReservedNames.DeclaredByRecords);
        _declared.Add(own);
        component.Record = TypeRef.Record(own);
        component.Declared = TypeRef.Union(name);
        string message = $"{name} stands for \"{component.Name}\" and the schemas that extend it, of which its discriminator tells one; its own members alone are named {own}";
        _context.Issues.Add(SpecIssueKind.NameChanged, message, component.Entry.Key);
    }
}
