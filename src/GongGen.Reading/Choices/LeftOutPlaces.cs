using GongGen.Model.Issues;
using GongGen.Reading.Operations;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Choices;

/// <summary>The parts of a document that only unwanted operations use.</summary>
internal sealed class LeftOutPlaces
{
    private const string Components = "#/components/";
    private const string SecuritySchemes = Components + "securitySchemes/";

    private readonly SpecMapping _root;
    private readonly List<string> _operations;
    private readonly HashSet<string> _usedComponents = new(StringComparer.Ordinal);
    private readonly HashSet<SpecNode> _seen = [];

    public LeftOutPlaces(SpecMapping root, IEnumerable<OperationEntry> kept, IEnumerable<OperationEntry> leftOut)
    {
        _root = root;
        _operations = leftOut.Select(entry => entry.Node.Pointer).ToList();
        foreach (OperationEntry entry in kept)
        {
            Walk(entry.Node);
            Walk(entry.PathItem["parameters"]);
        }
    }

    /// <summary>True where a finding is about such a part.</summary>
    public bool Holds(SpecIssue issue)
    {
        if (_operations.Exists(operation => IsAt(issue.Pointer, operation)))
        {
            return true;
        }

        bool isComponent = issue.Pointer.StartsWith(Components, StringComparison.Ordinal) && !issue.Pointer.StartsWith(SecuritySchemes, StringComparison.Ordinal);
        return isComponent && !_usedComponents.Contains(string.Join("/", issue.Pointer.Split('/').Take(4)));
    }

    private static bool IsAt(string pointer, string place) =>
        pointer.StartsWith(place, StringComparison.Ordinal) && (pointer.Length == place.Length || pointer[place.Length] == '/');

    private void Walk(SpecNode? start)
    {
        Stack<SpecNode> open = new();
        Push(open, start);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case SpecMapping mapping:
                    foreach (SpecEntry entry in mapping.Entries)
                    {
                        Push(open, entry.Value);
                    }

                    break;
                case SpecSequence sequence:
                    foreach (SpecNode item in sequence.Items)
                    {
                        Push(open, item);
                    }

                    break;
                case SpecScalar scalar:
                    Push(open, Component(scalar.Value));
                    break;
            }
        }
    }

    private void Push(Stack<SpecNode> open, SpecNode? node)
    {
        if (node is not null && _seen.Add(node))
        {
            open.Push(node);
        }
    }

    // The values of a discriminator's mapping are references without the key $ref.
    private SpecNode? Component(string text)
    {
        if (!text.StartsWith(Components, StringComparison.Ordinal))
        {
            return null;
        }

        string[] steps = Uri.UnescapeDataString(text).Split('/');
        SpecNode? section = steps.Length > 3 && _root["components"] is SpecMapping components ? components[steps[2]] : null;
        if (section is not SpecMapping named || named[JsonPointer.Unescape(steps[3])] is not { } component)
        {
            return null;
        }

        _usedComponents.Add(component.Pointer);
        return component;
    }
}
