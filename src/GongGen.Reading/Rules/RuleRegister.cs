using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Rules;

/// <summary>Remembers where the elements of a document carry rules, until all of them have their C# names.</summary>
/// <param name="issues">Takes what is no list.</param>
internal sealed class RuleRegister(IssueList issues)
{
    /// <summary>The key of rules in a document.</summary>
    public const string RulesKey = "x-gong-rules";

    /// <summary>The key of an upload that belongs to an operation.</summary>
    public const string UploadKey = "x-gong-upload";

    private const string ScopesKey = "x-gong-scopes";
    private readonly Dictionary<string, List<SpecSequence>> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SpecSequence>> _scopes = new(StringComparer.Ordinal);
    private readonly Dictionary<SpecNode, RulePlace> _places = [];
    private readonly Dictionary<string, SpecNode> _uploads = new(StringComparer.Ordinal);

    /// <summary>The key of a record.</summary>
    public static string Record(string name) => "record " + name;

    /// <summary>The key of a member of a record.</summary>
    public static string Property(string record, string jsonName) => $"property {record} {jsonName}";

    /// <summary>The key of an operation.</summary>
    public static string Operation(string operationId) => "operation " + operationId;

    /// <summary>The key of a parameter of an operation.</summary>
    public static string Parameter(string operationId, ParameterLocation location, string wireName) => $"parameter {location} {wireName} of {operationId}";

    /// <summary>The key of a part of an operation's body.</summary>
    public static string Part(string operationId, string wireName) => $"part {wireName} of {operationId}";

    /// <summary>Remembers the rules and scopes of an element, if it has any, behind those that it has already.</summary>
    public void Add(string key, RulePlace place, SpecMapping node)
    {
        Add(_rules, key, node[RulesKey], RulesKey, place);
        Add(_scopes, key, node[ScopesKey], ScopesKey, place);
        if (node[UploadKey] is { } upload && place == RulePlace.Operation)
        {
            _uploads[key] = upload;
        }
    }

    /// <summary>Remembers the rules and scopes that several schemas say about an element.</summary>
    public void Add(string key, RulePlace place, IEnumerable<SpecMapping> nodes)
    {
        foreach (SpecMapping node in nodes)
        {
            Add(key, place, node);
        }
    }

    /// <summary>The rules of an element, as written.</summary>
    public IEnumerable<SpecSequence> RulesOf(string key) => _rules.TryGetValue(key, out List<SpecSequence>? rules) ? rules : [];

    /// <summary>The upload of an operation, as written; null where it has none.</summary>
    public SpecNode? UploadOf(string key) => _uploads.TryGetValue(key, out SpecNode? upload) ? upload : null;

    /// <summary>True where some element takes the list's rules of a place: an object inside of another one is both a schema and a member.</summary>
    public bool IsReadAt(SpecSequence list, RulePlace place) => (PlacesOf(list) & place) != 0;

    /// <summary>True where some element takes the list's rules.</summary>
    public bool IsRead(SpecNode list) => PlacesOf(list) != RulePlace.None;

    /// <summary>The scopes of an element.</summary>
    public IEnumerable<string> ScopesOf(string key) =>
        _scopes.TryGetValue(key, out List<SpecSequence>? scopes) ? scopes.SelectMany(list => list.Items).OfType<SpecScalar>().Select(scope => scope.Value).Distinct(StringComparer.Ordinal) : [];

    private RulePlace PlacesOf(SpecNode list) => _places.TryGetValue(list, out RulePlace places) ? places : RulePlace.None;

    private void Add(Dictionary<string, List<SpecSequence>> lists, string key, SpecNode? node, string name, RulePlace place)
    {
        if (node is null || NodeReader.IsNull(node))
        {
            return;
        }

        _places[node] = PlacesOf(node) | place;
        if (node is not SpecSequence list)
        {
            issues.Add(SpecIssueKind.RuleLeftOut, $"\"{name}\" is not a list; it was left out", node);
            return;
        }

        if (!lists.TryGetValue(key, out List<SpecSequence>? all))
        {
            all = [];
            lists.Add(key, all);
        }

        if (!all.Contains(list))
        {
            all.Add(list);
        }
    }
}
