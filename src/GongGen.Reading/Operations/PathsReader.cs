using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Model.Types;
using GongGen.Reading.Documents;
using GongGen.Reading.Naming;
using GongGen.Reading.Schemas;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Operations;

/// <summary>Reads all paths: which operations there are, and, once the types have names, each of them.</summary>
internal sealed class PathsReader
{
    private const string DefaultTag = "Default";

    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    private static readonly string[] s_others = ["$ref", "summary", "description", "servers", "parameters"];

    private readonly ReadContext _context;
    private readonly Server _server;
    private readonly ApiNames _apis;
    private readonly List<OperationEntry> _entries = [];

    /// <summary>Finds the operations, and gives each tag its name.</summary>
    public PathsReader(ReadContext context, Server server)
    {
        _context = context;
        _server = server;
        _apis = new ApiNames(context);
        foreach (SpecEntry path in context.Nodes.MappingEntries(context.Nodes.Mapping(context.Root, "paths")))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            FindOperations(path);
        }
    }

    /// <summary>The operations as written.</summary>
    public IReadOnlyList<OperationEntry> Entries => _entries;

    /// <summary>The C# stem of an operation's tag.</summary>
    public string ApiName(OperationEntry entry) => _apis.For(entry.Tag, entry.Node).Name;

    /// <summary>Reads every operation; interfaces that are left without one are dropped.</summary>
    public List<ApiModel> ReadApis(TypeMapper types)
    {
        OperationReader reader = new(_context, types, _server);
        foreach (OperationEntry entry in _entries)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            ApiDraft api = _apis.For(entry.Tag, entry.Node);
            if (reader.Read(entry, api) is { } operation)
            {
                api.Operations.Add(operation);
            }
        }

        new PagingReader(types.InComponents().Concat(types.InOperations())).AddPaging(_apis.All);
        return _apis.All.Where(api => api.Operations.Count > 0).Select(api => api.ToModel()).ToList();
    }

    private void FindOperations(SpecEntry path)
    {
        if (!IsPath(path.Name))
        {
            _context.Issues.Add(SpecIssueKind.UnexpectedStructure, $"\"{path.Name}\" is no path: it must begin with \"/\" and hold no query, blank or control character; it was ignored", path.Key);
            return;
        }

        if (_context.References.Follow((SpecMapping)path.Value) is not { } pathItem)
        {
            return;
        }

        foreach (SpecEntry entry in pathItem.Entries)
        {
            if (Array.IndexOf(s_methods, entry.Name) < 0)
            {
                CheckOther(entry);
                continue;
            }

            if (NodeReader.IsNull(entry.Value))
            {
                continue;
            }

            if (_context.Nodes.AsMapping(entry.Value, entry.Name) is { } operation)
            {
                string tag = TagOf(operation);
                _apis.For(tag, operation);
                _entries.Add(new OperationEntry(path.Name, pathItem, entry.Name.ToUpperInvariant(), operation, tag));
            }
        }
    }

    private void CheckOther(SpecEntry entry)
    {
        if (Array.IndexOf(s_others, entry.Name) < 0 && !entry.Name.StartsWith("x-", StringComparison.Ordinal))
        {
            string question = NameSuggester.Question(entry.Name.ToLowerInvariant(), s_methods.Concat(s_others));
            _context.Issues.Add(SpecIssueKind.UnexpectedStructure, $"\"{entry.Name}\" is no method that OpenAPI knows; it was ignored{question}", entry.Key);
        }
    }

    private string TagOf(SpecMapping operation)
    {
        foreach (SpecNode tag in _context.Nodes.Items(operation, "tags"))
        {
            if (tag is SpecScalar { IsNull: false } scalar && scalar.Value.Trim().Length > 0)
            {
                return scalar.Value;
            }
        }

        return DefaultTag;
    }

    private static bool IsPath(string text)
    {
        if (text.Length == 0 || text[0] != '/')
        {
            return false;
        }

        foreach (char c in text)
        {
            if (c is '?' or '#' or '\\' or '"' || char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c))
            {
                return false;
            }
        }

        return true;
    }
}
