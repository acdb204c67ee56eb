using System.Globalization;
using GongGen.Model.Issues;

namespace GongGen.Reading.Yaml;

/// <summary>Reads a text as YAML or JSON; a syntax error costs the entry that holds it.</summary>
internal static class YamlReader
{
    private const int MaxFaults = 20;

    /// <summary>The root of the document; null where the text has none.</summary>
    public static SpecNode? Read(SpecSource source, IssueList issues, CancellationToken cancellationToken)
    {
        string text = Clean(source.Text);
        bool isJson = text.TrimStart().StartsWith("{", StringComparison.Ordinal);
        HashSet<int> faultLines = [];
        int levels = 0;
        while (true)
        {
            IssueList findings = new();
            YamlComposer composer = new(source.Path, findings, cancellationToken);
            SyntaxFault? fault = composer.Compose(text);
            int line = fault?.Location.Line ?? 0;
            string? rest = null;
            if (fault is not null && !isJson && faultLines.Count < MaxFaults)
            {
                // The same line again means that blanking its entry was not enough: go one level out.
                levels = faultLines.Contains(line) ? levels + 1 : 0;
                rest = BlockRecovery.Blank(text, line, levels);
            }

            if (fault is not null && faultLines.Add(line))
            {
                issues.Add(SpecIssueKind.Syntax, Describe(fault, rest is not null), "", fault.Location);
            }

            if (rest is null)
            {
                Copy(findings, issues);
                return composer.Root;
            }

            text = rest;
        }
    }

    private static void Copy(IssueList from, IssueList to)
    {
        foreach (SpecIssue issue in from.InOrder)
        {
            to.Add(issue.Kind, issue.Message, issue.Pointer, issue.Location);
        }
    }

    private static string Describe(SyntaxFault fault, bool isRecovered)
    {
        string line = (fault.Location.Line + 1).ToString(CultureInfo.InvariantCulture);
        string column = (fault.Location.Column + 1).ToString(CultureInfo.InvariantCulture);
        string done = isRecovered ? "the entry around it was skipped, the rest was read" : "the rest of the document was not read";
        return $"This is not valid YAML or JSON (line {line}, column {column}): {fault.Message.Trim().TrimEnd('.')}; {done}";
    }

    // A byte order mark and NUL characters keep the parser from seeing the text behind them.
    private static string Clean(string text)
    {
        string clean = text.Length > 0 && text[0] == '\ufeff' ? " " + text.Substring(1) : text;
        return clean.Replace('\0', ' ');
    }
}
