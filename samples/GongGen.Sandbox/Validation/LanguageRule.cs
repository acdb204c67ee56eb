namespace GongGen.Sandbox.Validation;

/// <summary>One of the locale tags that Gong transcribes.</summary>
internal sealed class LanguageRule : TextRule
{
    protected override void CheckText(string text, string path, ValidationRun run)
    {
        if (!LanguageCodes.All.Contains(text))
        {
            run.Refuse(path, $"\"{text}\" is not a language that calls can be transcribed in");
        }
    }
}
