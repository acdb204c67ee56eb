using System.Text;

namespace GongGen.Emission.Runtime;

/// <summary>Takes the branches of #if that fit a project out of a text: the user's compiler need not define any symbol.</summary>
internal static class Branches
{
    private const string If = "#if ";
    private const string Else = "#else";
    private const string EndIf = "#endif";

    /// <summary>The text without its directives and without the branches that don't fit.</summary>
    /// <exception cref="InvalidOperationException">The text asks for a symbol that is unknown.</exception>
    public static string Choose(string text, IReadOnlyDictionary<string, bool> symbols)
    {
        StringBuilder chosen = new(text.Length);
        bool isWanted = true;
        foreach (string line in text.Split('\n'))
        {
            if (line.StartsWith(If, StringComparison.Ordinal))
            {
                isWanted = Evaluate(line.Substring(If.Length).Trim(), symbols);
            }
            else if (line.StartsWith(Else, StringComparison.Ordinal))
            {
                isWanted = !isWanted;
            }
            else if (line.StartsWith(EndIf, StringComparison.Ordinal))
            {
                isWanted = true;
            }
            else if (isWanted)
            {
                chosen.Append(line).Append('\n');
            }
        }

        return chosen.ToString().Trim();
    }

    private static bool Evaluate(string condition, IReadOnlyDictionary<string, bool> symbols)
    {
        bool isNegated = condition[0] == '!';
        return symbols.TryGetValue(isNegated ? condition.Substring(1) : condition, out bool value)
            ? value != isNegated
            : throw new InvalidOperationException($"No fact about the target is behind the condition {condition}.");
    }
}
