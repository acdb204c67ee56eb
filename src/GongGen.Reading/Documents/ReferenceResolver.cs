using System.Globalization;
using GongGen.Model.Issues;
using GongGen.Reading.Naming;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Documents;

/// <summary>Follows "$ref" inside the document; one that leads nowhere is reported once.</summary>
internal sealed class ReferenceResolver(SpecMapping root, IssueList issues)
{
    public static bool IsReference(SpecMapping node) => node["$ref"] is SpecScalar;

    /// <summary>The mapping at the end of the node's references, the node itself where it has none; null where one leads nowhere.</summary>
    public SpecMapping? Follow(SpecMapping node)
    {
        HashSet<SpecNode>? visited = null;
        while (node["$ref"] is SpecScalar reference)
        {
            if (!(visited ??= []).Add(node))
            {
                Report(reference, "leads back to itself");
                return null;
            }

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
        SpecNode? target = Walk(pointer, isEscaped: false, out _) ?? Walk(pointer, isEscaped: true, out _);
        if (target is null)
        {
            Walk(pointer, isEscaped: true, out string suggestion);
            Report(reference, "leads nowhere" + suggestion);
        }

        return target;
    }

    private SpecNode? Walk(string pointer, bool isEscaped, out string suggestion)
    {
        suggestion = "";
        SpecNode node = root;
        string[] steps = (isEscaped ? Uri.UnescapeDataString(pointer) : pointer).Split('/');
        if (steps[0].Length > 0)
        {
            return null;
        }

        for (int i = 1; i < steps.Length; i++)
        {
            string step = JsonPointer.Unescape(steps[i]);
            SpecNode? next = node switch
            {
                SpecMapping mapping => mapping[step],
                SpecSequence sequence when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < sequence.Items.Count => sequence.Items[index],
                _ => null,
            };
            if (next is null)
            {
                suggestion = Suggest(node, step);
                return null;
            }

            node = next;
        }

        return node;
    }

    private static string Suggest(SpecNode node, string step) =>
        node is SpecMapping mapping ? NameSuggester.Question(step, mapping.Entries.Select(entry => entry.Name)) : "";

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
