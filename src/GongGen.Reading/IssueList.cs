using GongGen.Model.Issues;
using GongGen.Reading.Yaml;

namespace GongGen.Reading;

/// <summary>Collects findings.</summary>
internal sealed class IssueList
{
    private readonly List<SpecIssue> _issues = [];

    /// <summary>The findings in the order of the text, each once.</summary>
    public IEnumerable<SpecIssue> InOrder => _issues
        .Distinct()
        .OrderBy(issue => issue.Location.Path, StringComparer.Ordinal)
        .ThenBy(issue => issue.Location.Offset);

    /// <summary>Adds a finding at a node.</summary>
    public void Add(SpecIssueKind kind, string message, SpecNode node) => Add(kind, message, node.Pointer, node.Location);

    /// <summary>Adds a finding at a place.</summary>
    public void Add(SpecIssueKind kind, string message, string pointer, SpecLocation location) =>
        _issues.Add(new SpecIssue(kind, message, pointer, location));
}
