namespace GongGen.Sandbox.Validation;

/// <summary>One of a closed list of strings, in exactly this case.</summary>
internal sealed class ChoiceRule(params string[] choices) : TextRule
{
    protected override void CheckText(string text, string path, ValidationRun run)
    {
        if (!choices.Contains(text, StringComparer.Ordinal))
        {
            run.Refuse(path, $"\"{text}\" is not one of {string.Join(", ", choices)}");
        }
    }
}
