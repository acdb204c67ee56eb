using GongGen.Model.Issues;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Rules;

/// <summary>Reads how many requests the API accepts.</summary>
internal static class LimitsReader
{
    private const string LimitsKey = "x-gong-limits";

    /// <summary>Requests a second; null where nothing is said.</summary>
    public static int? PerSecond(SpecMapping root, IssueList issues)
    {
        if (root[LimitsKey] is not SpecMapping limits)
        {
            return null;
        }

        try
        {
            return new RuleArguments(limits).OptionalNumber("perSecond");
        }
        catch (RuleFault fault)
        {
            issues.Add(SpecIssueKind.RuleLeftOut, $"the limits were left out: {fault.Message}", limits);
            return null;
        }
    }
}
