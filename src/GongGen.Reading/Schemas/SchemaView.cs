using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas;

/// <summary>A schema with everything that "allOf" brings in.</summary>
internal sealed class SchemaView(SpecMapping node)
{
    private readonly Dictionary<string, int> _propertyIndex = new(StringComparer.Ordinal);
    private readonly List<ViewProperty> _properties = [];

    public SpecMapping Node { get; } = node;

    /// <summary>The schemas that the view is made of; where two say the same keyword, the later one counts.</summary>
    public List<SpecMapping> Parts { get; } = [];

    /// <summary>The type names, without "null".</summary>
    public List<string> Types { get; } = [];

    public bool AllowsNull { get; set; }

    /// <summary>True where a type name is none of JSON Schema's.</summary>
    public bool HasUnknownType { get; set; }

    public IReadOnlyList<ViewProperty> Properties => _properties;

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    public SpecNode? Items { get; set; }

    public SpecNode? AdditionalProperties { get; set; }

    /// <summary>The values of "enum" or "const", null not among them; null where the schema has neither.</summary>
    public List<SpecScalar>? Values { get; set; }

    public List<SpecNode> Alternatives { get; } = [];

    public bool IsText => Types.Count == 1 && IsType("string");

    /// <summary>True for a text whose content is a file.</summary>
    public bool IsBinary => IsText && (string.Equals(Text("format"), "binary", StringComparison.OrdinalIgnoreCase)
        || (Find("contentMediaType") is not null && Find("contentEncoding") is null));

    public SchemaShape Shape
    {
        get
        {
            bool isOpenType = Types.Count == 0 && !HasUnknownType;
            if (_properties.Count > 0 && (isOpenType || IsOnly("object")))
            {
                return SchemaShape.Record;
            }

            if (IsTextEnum(isOpenType))
            {
                return SchemaShape.Enum;
            }

            if (Values is null && (Alternatives.Count > 0 || (Types.Count > 1 && !HasUnknownType && !IsNumberPair())))
            {
                return SchemaShape.Alternatives;
            }

            return IsOnly("array") || (isOpenType && Items is not null) ? SchemaShape.List : ShapeOfRest(isOpenType);
        }
    }

    /// <summary>Adds a member; one of the same name is replaced, and keeps its place.</summary>
    public void Add(ViewProperty property)
    {
        if (_propertyIndex.TryGetValue(property.Name, out int index))
        {
            _properties[index] = property;
            return;
        }

        _propertyIndex.Add(property.Name, _properties.Count);
        _properties.Add(property);
    }

    public bool HasProperty(string name) => _propertyIndex.ContainsKey(name);

    /// <summary>The member of a name; null where there is none.</summary>
    public ViewProperty? Property(string name) => _propertyIndex.TryGetValue(name, out int index) ? _properties[index] : null;

    /// <summary>The same schema, as if it allowed one of its types only.</summary>
    public SchemaView Only(string type)
    {
        SchemaView only = new(Node) { AllowsNull = AllowsNull, Items = Items, AdditionalProperties = AdditionalProperties };
        only.Parts.AddRange(Parts);
        only.Types.Add(type);
        only.Required.UnionWith(Required);
        foreach (ViewProperty property in Properties)
        {
            only.Add(property);
        }

        return only;
    }

    /// <summary>The keyword's value, from the last part that has it.</summary>
    public SpecNode? Find(string keyword)
    {
        for (int i = Parts.Count - 1; i >= 0; i--)
        {
            if (Parts[i][keyword] is { } value && !NodeReader.IsNull(value))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The keyword's scalar values, from all parts that have it.</summary>
    public IEnumerable<SpecScalar> All(string keyword) => Parts.Select(part => part[keyword]).OfType<SpecScalar>();

    public string? Text(string keyword) => (Find(keyword) as SpecScalar)?.Value;

    private SchemaShape ShapeOfRest(bool isOpenType)
    {
        if (IsOnly("object") || isOpenType)
        {
            bool isFree = AdditionalProperties is not SpecMapping values || values.Entries.Count == 0;
            bool isUntypedValue = isOpenType && Values is { Count: > 0 };
            return !isFree ? SchemaShape.Map : isUntypedValue ? SchemaShape.Scalar : SchemaShape.Any;
        }

        return Types.Count == 1 || IsNumberPair() ? SchemaShape.Scalar : SchemaShape.Any;
    }

    private bool IsTextEnum(bool isOpenType) =>
        Values is { Count: > 0 } values && (IsText || (isOpenType && values.TrueForAll(value => value.IsText)));

    private bool IsOnly(string type) => Types.Count == 1 && IsType(type);

    private bool IsType(string type) => string.Equals(Types[0], type, StringComparison.Ordinal);

    private bool IsNumberPair() => Types.Count == 2 && Types.Contains("integer") && Types.Contains("number");
}
