using System.Globalization;
using System.Text.RegularExpressions;
using GongGen.Reading.Naming;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Overlays;

/// <summary>The part of JSONPath that overlays need: members, wildcards, and a filter on a member's value.</summary>
internal sealed class JsonPath
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture;

    // Exactly one of the alternatives matches at each position of a path that is understood.
    private const string StepPattern = """
        \G(?:
          \.(?<name>[A-Za-z_][A-Za-z0-9_]*)
        | \[\s*'(?<quoted>(?:[^'\\]|\\['"\\])*)'\s*\]
        | \[\s*"(?<quoted>(?:[^"\\]|\\['"\\])*)"\s*\]
        | (?<wildcard>\.\*|\[\s*\*\s*\])
        | \[\s*\?\s*(?<open>\()?\s*@\.(?<member>[A-Za-z_][A-Za-z0-9_]*)\s*==\s*
            (?:'(?<text>(?:[^'\\]|\\['"\\])*)'|"(?<text>(?:[^"\\]|\\['"\\])*)"|(?<plain>true|false|null|-?[0-9]+(?:\.[0-9]+)?))
            \s*(?(open)\))\s*\]
        )
        """;

    private static readonly TimeSpan s_matchTimeout = TimeSpan.FromSeconds(1);
    private static readonly Regex s_step = new(StepPattern, Options, s_matchTimeout);
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
            Match match = s_step.Match(text, errorPosition);
            if (!match.Success)
            {
                return null;
            }

            steps.Add(StepOf(match));
            errorPosition += match.Length;
        }

        return new JsonPath(steps);
    }

    /// <summary>The places that the path leads to.</summary>
    /// <param name="root">Where it starts.</param>
    /// <param name="suggestion">Where it leads nowhere: a question about the name that was probably meant.</param>
    public List<NodePlace> Select(SpecNode root, out string suggestion)
    {
        suggestion = "";
        List<NodePlace> current = [NodePlace.Root(root)];
        foreach (JsonPathStep step in _steps)
        {
            List<NodePlace> next = current.SelectMany(place => Follow(place, step)).ToList();
            if (next.Count == 0 && step.Kind == JsonPathStepKind.Member)
            {
                suggestion = NameSuggester.Question(step.Name, current.Select(place => place.Node).OfType<SpecMapping>().SelectMany(node => node.Entries).Select(entry => entry.Name));
            }

            if (next.Count == 0)
            {
                return next;
            }

            current = next;
        }

        return current;
    }

    private static JsonPathStep StepOf(Match match)
    {
        if (match.Groups["wildcard"].Success)
        {
            return new JsonPathStep(JsonPathStepKind.Wildcard);
        }

        Group member = match.Groups["member"];
        if (member.Success)
        {
            Group plain = match.Groups["plain"];
            return new JsonPathStep(JsonPathStepKind.Filter, member.Value, plain.Success ? plain.Value : Unescape(match.Groups["text"].Value)) { IsPlain = plain.Success };
        }

        Group name = match.Groups["name"];
        return new JsonPathStep(JsonPathStepKind.Member, name.Success ? name.Value : Unescape(match.Groups["quoted"].Value));
    }

    private static string Unescape(string text) => text.IndexOf('\\') < 0 ? text : Regex.Replace(text, """\\(['"\\])""", "$1", RegexOptions.CultureInvariant, s_matchTimeout);

    private static IEnumerable<NodePlace> Follow(NodePlace place, JsonPathStep step)
    {
        if (step.Kind == JsonPathStepKind.Member)
        {
            return place.Member(step.Name) is { } member ? [member] : [];
        }

        return step.Kind == JsonPathStepKind.Wildcard ? place.Children() : place.Children().Where(child => Matches(child.Node, step));
    }

    // As in JSON, the text '1' is another value than the number 1.
    private static bool Matches(SpecNode node, JsonPathStep step)
    {
        if (node is not SpecMapping mapping || mapping[step.Name] is not SpecScalar scalar)
        {
            return false;
        }

        if (!step.IsPlain)
        {
            return scalar.IsText && string.Equals(scalar.Value, step.Value, StringComparison.Ordinal);
        }

        return step.Value switch
        {
            "null" => scalar.IsNull,
            "true" => scalar.AsBoolean == true,
            "false" => scalar.AsBoolean == false,
            _ => scalar.AsNumber is { } number && decimal.TryParse(step.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) && number == value,
        };
    }
}
