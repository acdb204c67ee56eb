using GongGen.Reading.Yaml;

namespace GongGen.Reading.Rules;

/// <summary>Remembers where the elements of a document carry rules, until all of them have their C# names.</summary>
internal sealed class RuleRegister
{
    private const string RulesKey = "x-gong-rules";
    private const string ScopesKey = "x-gong-scopes";
    private readonly Dictionary<string, SpecSequence> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpecSequence> _scopes = new(StringComparer.Ordinal);

    /// <summary>The key of a record.</summary>
    public static string Record(string name) => "record " + name;

    /// <summary>The key of a member of a record.</summary>
    public static string Property(string record, string jsonName) => $"property {record} {jsonName}";

    /// <summary>The key of an operation.</summary>
    public static string Operation(string operationId) => "operation " + operationId;

    /// <summary>The key of a parameter of an operation.</summary>
    public static string Parameter(string operation, string wireName) => $"parameter {operation} {wireName}";

    /// <summary>The key of a part of an operation's body.</summary>
    public static string Part(string operation, string wireName) => $"part {operation} {wireName}";

    /// <summary>Remembers the rules and scopes of an element, if it has any.</summary>
    public void Add(string key, SpecMapping? node)
    {
        if (node?[RulesKey] is SpecSequence rules)
        {
            _rules[key] = rules;
        }

        if (node?[ScopesKey] is SpecSequence scopes)
        {
            _scopes[key] = scopes;
        }
    }

    /// <summary>The rules of an element, as written.</summary>
    public IEnumerable<SpecNode> RulesOf(string key) => _rules.TryGetValue(key, out SpecSequence? rules) ? rules.Items : [];

    /// <summary>The scopes of an element.</summary>
    public IEnumerable<string> ScopesOf(string key) =>
        _scopes.TryGetValue(key, out SpecSequence? scopes) ? scopes.Items.OfType<SpecScalar>().Select(scope => scope.Value) : [];
}
