namespace GongGen.Sandbox.Validation;

/// <summary>An ISO-8601 date and time that says its offset.</summary>
internal sealed class DateRule : TextRule
{
    public const string Sentence = "must be an ISO-8601 date and time with Z or an offset";

    protected override void CheckText(string text, string path, ValidationRun run)
    {
        if (!IsoDate.TryParse(text, out _))
        {
            run.Refuse(path, Sentence);
        }
    }
}
