using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Model.Types;
using GongGen.Reading.Documents;
using GongGen.Reading.Naming;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas;

/// <summary>Reads schemas into types.</summary>
internal sealed class SchemaReader
{
    private readonly ReferenceResolver _references;
    private readonly IssueList _issues;
    private readonly NameAllocator _names = new(ReservedNames.Types);
    private readonly Dictionary<SpecNode, TypeRef?> _types = [];
    private readonly HashSet<SpecNode> _open = [];

    public SchemaReader(ReferenceResolver references, IssueList issues)
    {
        _references = references;
        _issues = issues;
    }

    public List<TypeModel> Types { get; } = [];

    public NameAllocator Names => _names;

    public void ReadComponents(MappingNode? schemas)
    {
        List<(MappingNode Node, string Name, string SchemaName)> records = [];
        foreach (MappingEntry entry in schemas?.Entries ?? [])
        {
            if (entry.Value is not MappingNode node) continue;
            bool isEnum = IsTextEnum(node);
            if (!isEnum && !IsRecord(node)) continue;
            string name = _names.Allocate(Identifiers.Pascal(entry.Key));
            _types[node] = isEnum ? TypeRef.Enum(name) : TypeRef.Record(name);
            records.Add((node, name, entry.Key));
        }
        foreach (var (node, name, schemaName) in records)
        {
            Add(node, name, schemaName);
        }
    }

    public TypeRef? Map(SpecNode? node, string name, bool isPart = false)
    {
        MappingNode? schema = _references.Map(node);
        if (schema is null) return node is MappingNode ? null : new TypeRef(TypeKind.Json);
        if (_types.TryGetValue(schema, out TypeRef? known)) return known;
        if (!_open.Add(schema)) return new TypeRef(TypeKind.Json);
        TypeRef? type = MapInline(schema, name, isPart);
        _open.Remove(schema);
        return type;
    }

    public MappingNode? Resolve(SpecNode? node) => _references.Map(node);

    private TypeRef? MapInline(MappingNode schema, string name, bool isPart)
    {
        SequenceNode? alternatives = schema.List("oneOf") ?? schema.List("anyOf");
        if (alternatives is not null)
        {
            var real = alternatives.Items.OfType<MappingNode>().Where(a => a.Text("type") != "null").ToArray();
            if (real.Length == 1) return Map(real[0], name);
            _issues.Add(SpecIssueKind.FreeForm, "The schema allows several shapes; the value is taken as it comes", schema);
            return new TypeRef(TypeKind.Json);
        }
        if (schema.List("allOf") is { Items.Count: 1 } single && schema.Map("properties") is null) return Map(single.Items[0], name);
        if (IsTextEnum(schema) || IsRecord(schema))
        {
            string allocated = _names.Allocate(name);
            TypeRef type = IsTextEnum(schema) ? TypeRef.Enum(allocated) : TypeRef.Record(allocated);
            _types[schema] = type;
            Add(schema, allocated, "");
            return type;
        }
        string kind = TypeName(schema);
        string format = schema.Text("format") ?? "";
        switch (kind)
        {
            case "array":
                TypeRef? item = Map(schema["items"], name + "Item", isPart);
                return item is null ? null : TypeRef.ListOf(item);
            case "object":
                return schema["additionalProperties"] is MappingNode values && Map(values, name + "Value") is { } value ? TypeRef.MapOf(value)
                    : schema.Flag("additionalProperties") ? TypeRef.MapOf(new TypeRef(TypeKind.Json)) : new TypeRef(TypeKind.Json);
            case "string":
                return new TypeRef(format switch { "date-time" => TypeKind.DateTimeOffset, "date" => TypeKind.DateOnly, "byte" => TypeKind.Bytes, "binary" when isPart => TypeKind.Binary, _ => TypeKind.String });
            case "integer":
                return new TypeRef(format == "int32" ? TypeKind.Int32 : TypeKind.Int64);
            case "number":
                return new TypeRef(format switch { "float" => TypeKind.Single, "decimal" => TypeKind.Decimal, _ => TypeKind.Double });
            case "boolean":
                return new TypeRef(TypeKind.Boolean);
            case "":
                return new TypeRef(TypeKind.Json);
            default:
                _issues.Add(SpecIssueKind.UnknownType, $"The type \"{kind}\" is unknown; the value is taken as it comes", schema["type"]!);
                return new TypeRef(TypeKind.Json);
        }
    }

    private static string TypeName(MappingNode schema)
    {
        if (schema["type"] is SequenceNode several)
        {
            var names = several.Items.OfType<ScalarNode>().Select(s => s.Value).Where(v => v != "null").ToArray();
            return names.Length == 1 ? names[0] : "";
        }
        return schema.Text("type") ?? (schema.Map("items") is not null ? "array" : schema.Map("additionalProperties") is not null ? "object" : "");
    }

    private static bool IsTextEnum(MappingNode schema) =>
        TypeName(schema) is "string" or "" && schema.List("enum") is { } values && values.Items.OfType<ScalarNode>().Any(v => !v.IsNull) && values.Items.OfType<ScalarNode>().All(v => v.IsNull || v.AsNumber is null && v.AsBoolean is null);

    private bool IsRecord(MappingNode schema) => schema["$ref"] is null && (schema.Map("properties") is { Entries.Count: > 0 } || schema.List("allOf") is { Items.Count: > 1 } || (schema.List("allOf") is { Items.Count: 1 } && schema.Map("properties") is not null));

    private IEnumerable<MappingNode> Parts(MappingNode schema, HashSet<MappingNode> seen)
    {
        if (!seen.Add(schema)) yield break;
        foreach (SpecNode part in schema.List("allOf")?.Items ?? [])
            if (_references.Map(part) is { } resolved)
                foreach (MappingNode inner in Parts(resolved, seen)) yield return inner;
        yield return schema;
    }

    private void Add(MappingNode schema, string name, string schemaName)
    {
        DocModel doc = new(PlainText.Of(schema.Text("description")));
        if (_types[schema]!.Kind == TypeKind.Enum)
        {
            NameAllocator members = new([.. ReservedNames.EnumMembers, name]);
            Types.Add(new EnumModel
            {
                Name = name, SchemaName = schemaName, FileGroup = "Shared", Doc = doc, IsDeprecated = schema.Flag("deprecated"),
                Members = schema.List("enum")!.Items.OfType<ScalarNode>().Where(v => !v.IsNull).Select(v => v.Value).Distinct(StringComparer.Ordinal)
                    .Select(v => new EnumMemberModel(members.Allocate(Identifiers.Pascal(v, "Empty")), v)).ToEquatableArray(),
            });
            return;
        }
        int index = Types.Count;
        Types.Add(null!);
        MappingNode[] parts = Parts(schema, []).ToArray();
        HashSet<string> required = new(parts.SelectMany(p => p.List("required")?.Items.OfType<ScalarNode>().Select(r => r.Value) ?? []), StringComparer.Ordinal);
        NameAllocator allocator = new([.. ReservedNames.RecordMembers, name]);
        List<PropertyModel> properties = [];
        foreach (MappingEntry entry in parts.SelectMany(p => p.Map("properties")?.Entries ?? []))
        {
            if (properties.Any(p => p.JsonName == entry.Key)) continue;
            TypeRef? type = Map(entry.Value, name + Identifiers.Pascal(entry.Key));
            MappingNode? resolved = type is null ? null : _references.Map(entry.Value);
            if (type is null || resolved is null) continue;
            MappingNode own = (MappingNode)entry.Value;
            bool isRequired = required.Contains(entry.Key);
            bool nullable = resolved.Flag("nullable") || resolved["type"] is SequenceNode s && s.Items.OfType<ScalarNode>().Any(t => t.Value == "null");
            properties.Add(new PropertyModel
            {
                JsonName = entry.Key, Name = allocator.Allocate(Identifiers.Pascal(entry.Key)), Type = type, IsRequired = isRequired, IsNullable = !isRequired || nullable,
                Doc = new DocModel(PlainText.Of(own.Text("description") ?? resolved.Text("description"))), Constraints = ConstraintReader.Read(resolved), IsDeprecated = own.Flag("deprecated") || resolved.Flag("deprecated"),
            });
        }
        Types[index] = new RecordModel { Name = name, SchemaName = schemaName, FileGroup = "Shared", Doc = doc, IsDeprecated = schema.Flag("deprecated"), Properties = properties.ToEquatableArray(), ExtensionDataName = allocator.Allocate("AdditionalProperties") };
    }
}
