using System.Text;
using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Reading.Yaml;

namespace GongGen.Reading;

/// <summary>The findings of one read, each once.</summary>
internal sealed class IssueList
{
    private const int MaxIssues = 1000;
    private const int MaxMessage = 600;

    private readonly List<SpecIssue> _issues = [];
    private readonly HashSet<SpecIssue> _known = [];

    /// <summary>True where some of the text could not be read, so that what is missing may have stood there.</summary>
    public bool HasSyntaxError => _issues.Exists(issue => issue.Kind == SpecIssueKind.Syntax);

    /// <summary>True where further findings are dropped.</summary>
    public bool IsFull => _issues.Count >= MaxIssues;

    public void Add(SpecIssueKind kind, string message, SpecNode place)
    {
        if (!IsFull)
        {
            Add(new SpecIssue(kind, message, place.Pointer, place.Location));
        }
    }

    public void Add(SpecIssue issue)
    {
        SpecIssue clean = issue with { Message = OneLine(issue.Message) };
        if (!IsFull && _known.Add(clean))
        {
            _issues.Add(clean);
        }
    }

    /// <summary>Takes findings back.</summary>
    public void Forget(Func<SpecIssue, bool> isUnwanted) => _issues.RemoveAll(issue => isUnwanted(issue));

    /// <summary>All findings in the order of the text.</summary>
    public EquatableArray<SpecIssue> ToArray() => _issues.OrderBy(issue => issue.Location.Offset).Select(issue => issue with { Pointer = OneLine(issue.Pointer) }).ToEquatableArray();

    // What would end the line, or show what stands behind it in another order.
    private static bool IsHarmful(char letter) => char.IsControl(letter) || LineMap.IsBreak(letter) || letter is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    private static string OneLine(string message)
    {
        int length = Math.Min(message.Length, MaxMessage);
        StringBuilder line = new(length);
        for (int i = 0; i < length; i++)
        {
            line.Append(IsHarmful(message[i]) ? ' ' : message[i]);
        }

        return message.Length > MaxMessage ? line.Append('…').ToString() : line.ToString();
    }
}
