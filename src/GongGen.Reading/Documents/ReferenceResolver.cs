using System.Globalization;
using GongGen.Model.Issues;
using GongGen.Reading.Naming;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Documents;

/// <summary>Follows "$ref" inside the document; one that leads nowhere is reported once.</summary>
internal sealed class ReferenceResolver(SpecMapping root, IssueList issues)
{
    private readonly Dictionary<SpecMapping, SpecMapping?> _followed = [];

    public static bool IsReference(SpecMapping node) => node["$ref"] is SpecScalar;

    /// <summary>The mapping at the end of the node's references, the node itself where it has none; null where one leads nowhere.</summary>
    public SpecMapping? Follow(SpecMapping node)
    {
        if (!IsReference(node))
        {
            return node;
        }

        if (_followed.TryGetValue(node, out SpecMapping? known))
        {
            return known;
        }

        List<SpecMapping> passed = [];
        SpecMapping? end = Follow(node, passed);
        foreach (SpecMapping each in passed)
        {
            _followed[each] = end;
        }

        return end;
    }

    /// <summary>The mapping at the end of a reference that stands alone, such as one of a discriminator; null where it leads nowhere.</summary>
    public SpecMapping? Follow(SpecScalar reference) => Find(reference) is SpecMapping target ? Follow(target) : null;

    /// <summary>True where a reference leads to "true" or "false", which are schemas of 3.1.</summary>
    public bool LeadsToBoolean(SpecMapping node) =>
        node["$ref"] is SpecScalar { Value.Length: > 0 } reference && reference.Value[0] == '#' && Walk(reference.Value.Substring(1), isEscaped: true) is SpecScalar { AsBoolean: not null };

    private SpecMapping? Follow(SpecMapping node, List<SpecMapping> passed)
    {
        HashSet<SpecMapping> visited = [];
        while (node["$ref"] is SpecScalar reference)
        {
            if (_followed.TryGetValue(node, out SpecMapping? known))
            {
                return known;
            }

            if (!visited.Add(node))
            {
                Report(reference, "leads back to itself");
                return null;
            }

            passed.Add(node);
            if (Find(reference) is not { } target)
            {
                return null;
            }

            if (target is not SpecMapping mapping)
            {
                Report(reference, "leads to something that is not a mapping");
                return null;
            }

            node = mapping;
        }

        return node;
    }

    private SpecNode? Find(SpecScalar reference)
    {
        string text = reference.Value;
        if (text.Length == 0 || text[0] != '#')
        {
            Report(reference, text.Length > 0 && text.IndexOfAny(['/', '.']) >= 0
                ? "leads to another file, and other files are not read"
                : "is not a reference inside this document" + SuggestComponent(text));
            return null;
        }

        string pointer = text.Substring(1);
        SpecNode? target = Walk(pointer, isEscaped: false) ?? Walk(pointer, isEscaped: true);
        if (target is null && !issues.IsFull)
        {
            Report(reference, "leads nowhere" + Suggest(pointer));
        }

        return target;
    }

    private SpecNode? Walk(string pointer, bool isEscaped)
    {
        string[] steps = Steps(pointer, isEscaped);
        SpecNode? node = steps[0].Length == 0 ? root : null;
        for (int i = 1; i < steps.Length && node is not null; i++)
        {
            node = Child(node, steps[i]);
        }

        return node;
    }

    private static string[] Steps(string pointer, bool isEscaped) => (isEscaped ? Uri.UnescapeDataString(pointer) : pointer).Split('/');

    private static SpecNode? Child(SpecNode node, string step) => node switch
    {
        SpecMapping mapping => mapping[JsonPointer.Unescape(step)],
        SpecSequence sequence when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < sequence.Items.Count => sequence.Items[index],
        _ => null,
    };

    // The name nearest to the step that fails.
    private string Suggest(string pointer)
    {
        SpecNode node = root;
        foreach (string step in Steps(pointer, isEscaped: true).Skip(1))
        {
            if (Child(node, step) is not { } child)
            {
                return node is SpecMapping mapping ? NameSuggester.Question(JsonPointer.Unescape(step), mapping.Entries.Select(entry => entry.Name)) : "";
            }

            node = child;
        }

        return "";
    }

    private string SuggestComponent(string name) =>
        root["components"] is SpecMapping components && components["schemas"] is SpecMapping schemas && schemas.Has(name)
            ? $". Did you mean \"#/components/schemas/{JsonPointer.Escape(name)}\"?"
            : "";

    private void Report(SpecScalar reference, string what)
    {
        int question = what.IndexOf(". Did", StringComparison.Ordinal);
        string finding = question < 0 ? what : what.Substring(0, question);
        string suggestion = question < 0 ? "" : what.Substring(question);
        issues.Add(SpecIssueKind.UnresolvedReference, $"the reference \"{reference.Value}\" {finding}; what needs it was left out{suggestion}", reference);
    }
}
