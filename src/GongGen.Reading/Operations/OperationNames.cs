using System.Text;
using GongGen.Model.Issues;
using GongGen.Reading.Documents;
using GongGen.Reading.Naming;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Operations;

/// <summary>Names operations and their methods.</summary>
internal sealed class OperationNames(ReadContext context)
{
    private const string Async = "Async";

    private readonly NameAllocator _ids = new([]);

    /// <summary>The operation's id, unique in the document.</summary>
    public string Id(OperationEntry entry)
    {
        SpecScalar? written = context.Nodes.Scalar(entry.Node, "operationId");
        if (written is null || Identifiers.Pascal(written.Value).Length == 0)
        {
            string derived = _ids.Allocate(Derive(entry));
            context.Issues.Add(SpecIssueKind.NameChanged, $"{entry.Title} has no operationId; it is named \"{derived}\"", (SpecNode?)written ?? entry.Node);
            return derived;
        }

        string id = _ids.Allocate(written.Value);
        if (!string.Equals(id, written.Value, StringComparison.Ordinal))
        {
            context.Issues.Add(SpecIssueKind.NameChanged, $"the operationId \"{written.Value}\" stands twice; the later operation is named \"{id}\"", written);
        }

        return id;
    }

    /// <summary>The method's name without Async.</summary>
    public static string MethodStem(string id)
    {
        string stem = Identifiers.Pascal(id);
        return stem.Length > Async.Length && stem.EndsWith(Async, StringComparison.Ordinal) ? stem.Substring(0, stem.Length - Async.Length) : stem;
    }

    /// <summary>The method's name, unique in its interface.</summary>
    public string Method(string stem, ApiDraft api, OperationEntry entry)
    {
        string name = api.MethodNames.Allocate(stem, ending: Async);
        if (!string.Equals(name, stem + Async, StringComparison.Ordinal))
        {
            context.Issues.Add(SpecIssueKind.NameChanged, $"the method of {entry.Title} is named {name}, because {stem}{Async} is taken", entry.Node);
        }

        return name;
    }

    // GET /v2/calls/{id} is getCallsById.
    private static string Derive(OperationEntry entry)
    {
        StringBuilder name = new(entry.Method.ToLowerInvariant());
        foreach (string segment in entry.Path.Split('/'))
        {
            string word = Identifiers.Pascal(segment).TrimStart('_');
            bool isVersion = word.Length > 1 && word[0] == 'V' && word.Skip(1).All(c => c is >= '0' and <= '9');
            if (!isVersion)
            {
                name.Append(segment.Length > 0 && segment[0] == '{' ? "By" : "").Append(word);
            }
        }

        return name.ToString();
    }
}
