using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace GongGen.Testing.Analyzers;

/// <summary>A source without its marks, and the marks: <c>[|…|]</c> for the only rule, <c>{|GONG2001:…|}</c> for a named one. Marks may nest.</summary>
internal sealed record Markup(string Text, ImmutableArray<MarkedSpan> Spans)
{
    /// <summary>Takes the marks out of a source.</summary>
    /// <param name="source">The source with marks.</param>
    /// <param name="file">What to call it in a failure.</param>
    /// <param name="onlyRule">The rule that <c>[|…|]</c> means, or null where the analyzer has several.</param>
    public static Markup Parse(string source, string file, string? onlyRule)
    {
        StringBuilder text = new(source.Length);
        Stack<(string? Id, int Start)> open = new();
        List<MarkedSpan> spans = [];
        int i = 0;
        while (i < source.Length)
        {
            int length = MarkLength(source, i, file);
            if (length == 0)
            {
                text.Append(source[i++]);
                continue;
            }

            string mark = source.Substring(i, length);
            i += length;
            if (mark[0] != '|')
            {
                open.Push((mark[0] == '[' ? null : mark[2..^1], text.Length));
                continue;
            }

            bool closesAny = open.TryPop(out (string? Id, int Start) opened);
            if (!closesAny || mark[1] == ']' != opened.Id is null)
            {
                throw new HarnessException($"The '{mark}' at {file}({LineOf(source, i)}) closes nothing that was opened like it.");
            }

            string id = opened.Id ?? onlyRule ?? throw new HarnessException($"The '[|' in {file} is for analyzers with one rule. Name the rule: {{|ID:…|}}.");
            spans.Add(new MarkedSpan(id, TextSpan.FromBounds(opened.Start, text.Length)));
        }

        return open.Count == 0
            ? new Markup(text.ToString(), [.. spans.Order()])
            : throw new HarnessException($"{open.Count} marks are opened and not closed in {file}.");
    }

    /// <summary>The source with other marks, as a test would have to write them.</summary>
    public string Render(IEnumerable<MarkedSpan> spans, string? onlyRule)
    {
        StringBuilder text = new();
        Stack<MarkedSpan> open = new();
        int position = 0;
        foreach (MarkedSpan span in spans.Order())
        {
            CloseBefore(span.Span.Start);
            AppendUntil(span.Span.Start);
            text.Append(IsOnly(span) ? "[|" : $"{{|{span.Id}:");
            open.Push(span);
        }

        CloseBefore(Text.Length);
        AppendUntil(Text.Length);
        return text.ToString();

        bool IsOnly(MarkedSpan span) => string.Equals(span.Id, onlyRule, StringComparison.Ordinal);

        void AppendUntil(int end)
        {
            text.Append(Text, position, end - position);
            position = end;
        }

        void CloseBefore(int start)
        {
            while (open.TryPeek(out MarkedSpan inner) && inner.Span.End <= start)
            {
                AppendUntil(Math.Max(position, inner.Span.End));
                text.Append(IsOnly(open.Pop()) ? "|]" : "|}");
            }
        }
    }

    private static int MarkLength(string source, int i, string file)
    {
        ReadOnlySpan<char> rest = source.AsSpan(i);
        if (rest.StartsWith("[|") || rest.StartsWith("|]") || rest.StartsWith("|}"))
        {
            return 2;
        }

        if (!rest.StartsWith("{|"))
        {
            return 0;
        }

        int end = 2;
        while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] == '_'))
        {
            end++;
        }

        return end > 2 && end < rest.Length && rest[end] == ':'
            ? end + 1
            : throw new HarnessException($"The '{{|' at {file}({LineOf(source, i)}) has no rule: {{|ID:…|}}.");
    }

    private static int LineOf(string source, int position) => source.AsSpan(0, position).Count('\n') + 1;
}
