using GongGen.Model.Issues;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Documents;

/// <summary>Follows references inside of a document.</summary>
/// <param name="root">The document.</param>
/// <param name="issues">Takes references that lead nowhere.</param>
internal sealed class ReferenceResolver(MappingNode root, IssueList issues)
{
    private const int MaxChain = 50;
    private readonly Dictionary<string, SpecNode?> _targets = new(StringComparer.Ordinal);

    /// <summary>The mapping that a node is or refers to; null, with an issue, where a reference leads nowhere, and null where the node is no mapping.</summary>
    public MappingNode? Map(SpecNode? node)
    {
        MappingNode? current = node as MappingNode;
        for (int i = 0; current is not null && i < MaxChain; i++)
        {
            if (current["$ref"] is not ScalarNode reference)
            {
                return current;
            }

            current = Target(reference) as MappingNode;
        }

        if (current is not null)
        {
            issues.Add(SpecIssueKind.UnresolvedReference, "The reference leads back to itself; what needs it was left out", node!);
        }

        return null;
    }

    /// <summary>The node that a reference names; null, with an issue, where there is none.</summary>
    public SpecNode? Target(ScalarNode reference)
    {
        string pointer = reference.Value;
        if (!_targets.TryGetValue(pointer, out SpecNode? target))
        {
            target = Find(pointer);
            _targets.Add(pointer, target);
        }

        if (target is null)
        {
            issues.Add(SpecIssueKind.UnresolvedReference, Explain(pointer), reference);
        }

        return target;
    }

    private static string Unescape(string segment) => Uri.UnescapeDataString(segment).Replace("~1", "/").Replace("~0", "~");

    private SpecNode? Find(string pointer)
    {
        if (pointer != "#" && !pointer.StartsWith("#/", StringComparison.Ordinal))
        {
            return null;
        }

        SpecNode? node = root;
        foreach (string segment in pointer.Split('/').Skip(1).Select(Unescape))
        {
            node = node switch
            {
                MappingNode mapping => mapping[segment],
                SequenceNode sequence when int.TryParse(segment, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int index) && index >= 0 && index < sequence.Items.Count => sequence.Items[index],
                _ => null,
            };
        }

        return node;
    }

    private string Explain(string pointer)
    {
        if (!pointer.StartsWith("#", StringComparison.Ordinal))
        {
            return $"The reference \"{pointer}\" leads to another file, and only references inside of the document are read; what needs it was left out";
        }

        int slash = pointer.LastIndexOf('/');
        string name = Unescape(pointer.Substring(slash + 1));
        string? near = slash > 0 && Find(pointer.Substring(0, slash)) is MappingNode siblings ? Nearest(name, siblings.Entries.Select(entry => entry.Key)) : null;
        string hint = near is null ? "" : $", did you mean \"{near}\"?";
        return $"The reference \"{pointer}\" leads nowhere{hint} What needs it was left out".Replace("nowhere What", "nowhere; what");
    }

    private static string? Nearest(string name, IEnumerable<string> candidates) => candidates
        .Select(candidate => (Candidate: candidate, Distance: EditDistance.Between(name, candidate)))
        .Where(pair => pair.Distance <= Math.Max(2, name.Length / 4))
        .OrderBy(pair => pair.Distance)
        .Select(pair => pair.Candidate)
        .FirstOrDefault();
}
