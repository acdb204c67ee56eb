using System.Text.RegularExpressions;

namespace GongGen.Sandbox.Validation;

/// <summary>An e-mail address at a domain that can exist; reserved top-level domains cannot.</summary>
internal sealed partial class EmailRule : TextRule
{
    private static readonly string[] Reserved = [".example", ".test", ".invalid", ".localhost"];

    protected override void CheckText(string text, string path, ValidationRun run)
    {
        if (!Form().IsMatch(text) || Reserved.Any(domain => text.EndsWith(domain, StringComparison.OrdinalIgnoreCase)))
        {
            run.Refuse(path, $"\"{text}\" is not an e-mail address that can receive mail");
        }
    }

    [GeneratedRegex(@"\A[^@\s<>:;,]+@[^@\s.]+(\.[^@\s.]+)+\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
