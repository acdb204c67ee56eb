using GongGen.Model.Issues;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Rules;

/// <summary>Reports rules that were left out, except those of the bundled overlay: it serves many documents, and its reader cannot edit it.</summary>
/// <param name="issues">Takes the reports.</param>
/// <param name="overlays">The overlays that rules come from, beside the document.</param>
internal sealed class RuleFaults(IssueList issues, IEnumerable<OverlaySource> overlays)
{
    private readonly HashSet<string> _bundled = new(overlays.Where(overlay => overlay.IsBundled).Select(overlay => overlay.Source.Path), StringComparer.Ordinal);

    /// <summary>Reports that a rule was left out.</summary>
    public void Add(string reason, SpecNode rule) => AddSentence($"the rule was left out: {reason}", rule);

    /// <summary>Reports what is wrong with a rule.</summary>
    public void AddSentence(string message, SpecNode rule)
    {
        if (!_bundled.Contains(rule.Text.Path))
        {
            issues.Add(SpecIssueKind.RuleLeftOut, message, rule);
        }
    }
}
