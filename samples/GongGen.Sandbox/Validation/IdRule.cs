namespace GongGen.Sandbox.Validation;

/// <summary>One of Gong's ids: a string of 1 to 20 digits.</summary>
internal sealed class IdRule : TextRule
{
    private const int MaxDigits = 20;

    public static bool IsId(string text) => text.Length is > 0 and <= MaxDigits && text.All(char.IsAsciiDigit);

    protected override void CheckText(string text, string path, ValidationRun run)
    {
        if (!IsId(text))
        {
            run.Refuse(path, $"\"{text}\" is not an id; ids are strings of up to 20 digits");
        }
    }
}
