using GongGen.Model.Issues;
using GongGen.Model.Types;
using GongGen.Reading.Documents;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas;

/// <summary>Decides which C# type a schema becomes, and reads the types that are found on the way.</summary>
internal sealed class TypeMapper
{
    private const int MaxDepth = 150;

    private static readonly string[] s_limits =
    [
        "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems", "uniqueItems",
    ];

    private readonly ReadContext _context;
    private readonly ComponentSchemas _components;
    private readonly RecordReader _records;
    private readonly EnumReader _enums;
    private readonly AlternativesReader _alternatives;
    private readonly Dictionary<SpecMapping, TypeUse?> _known = [];
    private readonly HashSet<SpecMapping> _open = [];
    private readonly Dictionary<string, TypeModel> _models = new(StringComparer.Ordinal);
    private readonly List<TypeModel> _inOperations = [];

    public TypeMapper(ReadContext context)
    {
        _context = context;
        _components = new ComponentSchemas(context);
        _records = new RecordReader(context, this);
        _enums = new EnumReader(context);
        _alternatives = new AlternativesReader(context, this, _enums);
    }

    /// <summary>Reads all component schemas, in the document's order.</summary>
    public void ReadComponents()
    {
        foreach (ComponentSchema component in _components.All)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            Read(component);
        }
    }

    private void Read(ComponentSchema component)
    {
        if (component.Record is { } record)
        {
            _records.Read(component.View!, component.Place, record.Name, component.Name);
        }

        switch (component.Declared?.Kind)
        {
            case TypeKind.Record:
                break;
            case TypeKind.Union:
                _alternatives.ReportFree(component.View!, component.Plan!);
                _alternatives.Unions.Read(component.Plan!, component.View!, component.Place, component.Place.Name, component.Name);
                break;
            case TypeKind.Enum:
                component.Place.Found.Add(_enums.Read(component.View!, component.View!.Values!, component.Place.Name, component.Name));
                break;
            default:
                Map(component.Node, component.Place);
                break;
        }
    }

    /// <summary>True for a named schema that is read as a union.</summary>
    public bool IsUnion(SpecMapping schema) => _components.Find(schema)?.Declared?.Kind == TypeKind.Union;

    /// <summary>True for the type of a named schema, or a list or map of it.</summary>
    public bool IsNamed(TypeRef type) => type.Item is { } item ? IsNamed(item) : _components.IsDeclared(type.Name);

    /// <summary>Remembers a type by its name.</summary>
    public void Declare(TypeModel model) => _models[model.Name] = model;

    /// <summary>The record or union of a type, once it is read; null for other types.</summary>
    public TypeModel? ModelOf(TypeRef type) => type.IsClass && _models.TryGetValue(type.Name, out TypeModel? model) ? model : null;

    /// <summary>Keeps the types that an operation's own schemas became, even where it is left out: another may share them.</summary>
    public void Keep(List<TypeModel> found) => _inOperations.AddRange(found);

    /// <summary>The types of the components, in their order.</summary>
    public List<TypeModel> InComponents() => [.. _components.All.SelectMany(component => component.Place.Found)];

    /// <summary>The types of the operations' own schemas.</summary>
    public IReadOnlyList<TypeModel> InOperations() => _inOperations;

    /// <summary>The type of a schema; null where it needs a reference that leads nowhere.</summary>
    public TypeUse? Map(SpecNode? schema, TypePlace place)
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        if (schema is null or SpecScalar { IsNull: true } or SpecScalar { AsBoolean: not null })
        {
            return TypeUse.Any;
        }

        if (schema is not SpecMapping mapping)
        {
            _context.Issues.Add(SpecIssueKind.UnexpectedStructure, "a schema is not a mapping; the value is taken as it comes", schema);
            return TypeUse.Any;
        }

        if (_known.TryGetValue(mapping, out TypeUse? known))
        {
            return known;
        }

        if (_open.Count >= MaxDepth || !_open.Add(mapping))
        {
            string what = _open.Count >= MaxDepth ? "nests too deep" : "contains itself without an object in between";
            _context.Issues.Add(SpecIssueKind.FreeForm, $"a schema {what}; the value is taken as it comes", mapping);
            return TypeUse.Any;
        }

        TypeUse? use = ReferenceResolver.IsReference(mapping) && !IsExtended(mapping) ? MapReference(mapping, place) : MapSchema(mapping, place);
        _open.Remove(mapping);
        _known[mapping] = use;
        return use;
    }

    /// <summary>The schema behind a node's references, gathered; null where a reference leads nowhere.</summary>
    public SchemaView? View(SpecNode? schema, TypePlace place) =>
        schema is SpecMapping mapping && _context.References.Follow(mapping) is { } target ? _components.ViewOf(target, place) : null;

    /// <summary>The place of the schema behind a node's references: a component's own, else the given one.</summary>
    public TypePlace PlaceOf(SpecMapping schema, TypePlace place) =>
        _context.References.Follow(schema) is { } target && _components.Find(target) is { } component ? component.Place : place;

    private TypeUse? MapReference(SpecMapping reference, TypePlace place)
    {
        if (_context.References.LeadsToBoolean(reference))
        {
            return TypeUse.Any;
        }

        if (_context.References.Follow(reference) is not { } target)
        {
            return null;
        }

        ComponentSchema? component = _components.Find(target);
        if (component?.Declared is { } declared)
        {
            return new TypeUse(declared, component.View!.AllowsNull, component.View);
        }

        TypeUse? use = Map(target, component?.Place ?? PlaceFinder.Of(target, _components, place));
        return _context.Version == OpenApiVersion.V31 ? Limit(use, reference, place) : use;
    }

    // Limits that stand beside a reference count as well.
    private TypeUse? Limit(TypeUse? use, SpecMapping schema, TypePlace place) =>
        use is not null && Array.Exists(s_limits, schema.Has) ? use with { View = _components.Views.Read(schema, place) } : use;

    private TypeUse? MapSchema(SpecMapping schema, TypePlace place)
    {
        if (_components.Find(schema) is { Declared: { } declared } component)
        {
            return new TypeUse(declared, component.View!.AllowsNull, component.View);
        }

        SchemaView view = _components.ViewOf(schema, place);
        if (WrappedSchema(schema) is { } wrapped)
        {
            return Limit(Map(wrapped, place), schema, place) is { } use ? use with { AllowsNull = use.AllowsNull || view.AllowsNull } : null;
        }

        return MapView(view, place);
    }

    /// <summary>A schema as if it allowed one of its types only.</summary>
    public SchemaView ViewOfOnly(SpecMapping schema, string type, TypePlace place) => _components.Views.Read(schema, place).Only(type);

    /// <summary>The type of a schema that is gathered already; null where it needs a reference that leads nowhere.</summary>
    public TypeUse? MapView(SchemaView view, TypePlace place)
    {
        return view.Shape switch
        {
            SchemaShape.Record => new TypeUse(_records.Read(view, place), view.AllowsNull, view),
            SchemaShape.Enum => new TypeUse(_enums.Read(view, place), view.AllowsNull, view),
            SchemaShape.List => Wrap(view, Map(view.Items, place.Item()), TypeRef.ListOf),
            SchemaShape.Map => Wrap(view, Map(view.AdditionalProperties, place.Value()), TypeRef.MapOf),
            SchemaShape.Alternatives => _alternatives.Map(view, _components.Find(view.Node)?.Plan ?? _components.Unions.Plan(view, place), place),
            SchemaShape.Scalar => new TypeUse(ScalarTypes.Map(view, _context.Issues), view.AllowsNull, view),
            _ => MapAny(view),
        };
    }

    private TypeUse MapAny(SchemaView view)
    {
        if (view.Types.Count > 1)
        {
            _context.Issues.Add(SpecIssueKind.FreeForm, $"a value of several types ({string.Join(", ", view.Types)}) has no C# type; it is taken as it comes", view.Node);
        }

        // A schema without a type allows null as well.
        return new TypeUse(new TypeRef(TypeKind.Json), view.AllowsNull || view.Types.Count == 0, view);
    }

    private static TypeUse? Wrap(SchemaView view, TypeUse? item, Func<TypeRef, TypeRef> wrap) =>
        item is null ? null : new TypeUse(wrap(item.Type), view.AllowsNull, view);

    // "allOf" around one schema is how 3.0 documents put a description beside a reference.
    public static SpecMapping? WrappedSchema(SpecMapping schema)
    {
        if (schema["allOf"] is not SpecSequence { Items.Count: 1 } parts || parts.Items[0] is not SpecMapping part || !ReferenceResolver.IsReference(part))
        {
            return null;
        }

        return IsExtended(schema) ? null : part;
    }

    /// <summary>True where more stands beside a reference, or beside an "allOf" with one, than words about it.</summary>
    public static bool IsExtended(SpecMapping schema) =>
        schema.Has("properties") || schema.Has("required") || schema.Has("enum") || schema.Has("oneOf") || schema.Has("anyOf")
        || (schema.Has("allOf") && ReferenceResolver.IsReference(schema));
}
