using GongGen.Model.Issues;

namespace GongGen.Reading.Yaml;

/// <summary>Text to nodes; a broken text yields whatever of it can be read, and an issue for each error.</summary>
internal static class TextReading
{
    private const int OperationLevel = 2;

    public static SpecNode? Read(SpecText text, IssueList issues, CancellationToken cancellationToken)
    {
        IssueList found = new();
        Composition composition = Compose(text, text.Content, found, cancellationToken);
        if (composition.Error is { } error)
        {
            List<SyntaxError> errors = [];
            found = new IssueList();
            string mended = IsBlockStyle(text.Content) ? new BlockRecovery(cancellationToken).Mend(text.Content, errors) : text.Content;
            composition = Compose(text, mended, found, cancellationToken);
            DropOpenEntry(composition);
            foreach (SyntaxError each in errors.Count > 0 ? errors : [error])
            {
                issues.Add(new SpecIssue(SpecIssueKind.Syntax, each.Message + "; what could not be read here was left out", "", text.Locate(each.Offset, each.Offset + 1)));
            }
        }

        foreach (SpecIssue issue in found.ToArray())
        {
            issues.Add(issue);
        }

        return composition.Root;
    }

    private static Composition Compose(SpecText text, string content, IssueList issues, CancellationToken cancellationToken) =>
        new NodeComposer(text, issues, new EventStream(content, cancellationToken)).Compose();

    // Half an operation or half a schema would be wrong; it goes, and what stands before it stays.
    private static void DropOpenEntry(Composition composition)
    {
        if (composition.OpenEntries.Count > 0)
        {
            KeyValuePair<SpecMapping, string> open = composition.OpenEntries[Math.Min(OperationLevel, composition.OpenEntries.Count - 1)];
            open.Key.Remove(open.Value);
        }
    }

    private static bool IsBlockStyle(string content)
    {
        string start = content.TrimStart();
        return start.Length > 0 && start[0] is not ('{' or '[');
    }
}
