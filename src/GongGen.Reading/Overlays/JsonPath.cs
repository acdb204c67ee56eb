using System.Text.RegularExpressions;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Overlays;

/// <summary>The part of JSONPath that overlays need: members, wildcards, and a filter on a member's value.</summary>
internal sealed class JsonPath
{
    private static readonly TimeSpan s_matchTimeout = TimeSpan.FromSeconds(1);

    // Exactly one of the alternatives matches at each position of a path that is understood.
    private const string Step = """
        \G(?:
          \.(?<name>[A-Za-z_][A-Za-z0-9_]*)
        | \[\s*'(?<quoted>(?:[^'\\]|\\.)*)'\s*\]
        | \[\s*"(?<quoted>(?:[^"\\]|\\.)*)"\s*\]
        | (?<wildcard>\.\*|\[\s*\*\s*\])
        | \[\s*\?\s*(?<open>\()?\s*@\.(?<member>[A-Za-z_][A-Za-z0-9_]*)\s*==\s*(?:'(?<value>(?:[^'\\]|\\.)*)'|"(?<value>(?:[^"\\]|\\.)*)"|(?<value>true|false|null|-?[0-9]+(?:\.[0-9]+)?))\s*(?(open)\))\s*\]
        )
        """;

    private readonly List<JsonPathStep> _steps;

    private JsonPath(List<JsonPathStep> steps) => _steps = steps;

    /// <summary>The path that a text says; null, with the position of the first character that is not understood, where it says none.</summary>
    public static JsonPath? Parse(string text, out int errorPosition)
    {
        errorPosition = 0;
        if (text.Length == 0 || text[0] != '$')
        {
            return null;
        }

        List<JsonPathStep> steps = [];
        for (errorPosition = 1; errorPosition < text.Length;)
        {
            Match match = new Regex(Step, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, s_matchTimeout).Match(text, errorPosition);
            if (!match.Success)
            {
                return null;
            }

            steps.Add(StepOf(match));
            errorPosition += match.Length;
        }

        return new JsonPath(steps);
    }

    /// <summary>The nodes that the path leads to, each once.</summary>
    public List<SpecNode> Select(SpecNode root)
    {
        List<SpecNode> current = [root];
        foreach (JsonPathStep step in _steps)
        {
            current = current.SelectMany(node => Follow(node, step)).Distinct().ToList();
        }

        return current;
    }

    private static JsonPathStep StepOf(Match match)
    {
        if (match.Groups["wildcard"].Success)
        {
            return new JsonPathStep(JsonPathStepKind.Wildcard);
        }

        if (match.Groups["member"].Success)
        {
            return new JsonPathStep(JsonPathStepKind.Filter, match.Groups["member"].Value, Unescape(match.Groups["value"].Value));
        }

        Group name = match.Groups["name"];
        return new JsonPathStep(JsonPathStepKind.Member, name.Success ? name.Value : Unescape(match.Groups["quoted"].Value));
    }

    private static string Unescape(string text) => text.IndexOf('\\') < 0 ? text : Regex.Replace(text, @"\\(.)", "$1", RegexOptions.CultureInvariant, s_matchTimeout);

    private static IEnumerable<SpecNode> Follow(SpecNode node, JsonPathStep step)
    {
        if (step.Kind == JsonPathStepKind.Member)
        {
            return node is SpecMapping mapping && mapping[step.Name] is { } member ? [member] : [];
        }

        IEnumerable<SpecNode> children = node switch
        {
            SpecMapping mapping => mapping.Entries.Select(entry => entry.Value),
            SpecSequence sequence => sequence.Items,
            _ => [],
        };
        return step.Kind == JsonPathStepKind.Wildcard ? children : children.Where(child => Matches(child, step));
    }

    private static bool Matches(SpecNode node, JsonPathStep step) =>
        node is SpecMapping mapping && mapping[step.Name] is SpecScalar scalar && string.Equals(scalar.Value, step.Value, StringComparison.Ordinal);
}
