using System.Text.RegularExpressions;

namespace GongGen.Sandbox.Validation;

/// <summary>An e-mail address by its form.</summary>
internal sealed partial class AddressRule : TextRule
{
    protected override void CheckText(string text, string path, ValidationRun run)
    {
        if (!Form().IsMatch(text))
        {
            run.Refuse(path, $"\"{text}\" is not an e-mail address");
        }
    }

    [GeneratedRegex(@"\A[^@\s]+@[^@\s]+\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
