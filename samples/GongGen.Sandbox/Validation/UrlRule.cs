namespace GongGen.Sandbox.Validation;

/// <summary>An absolute http or https address.</summary>
internal sealed class UrlRule : TextRule
{
    protected override void CheckText(string text, string path, ValidationRun run)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            run.Refuse(path, "must be an absolute http or https address");
        }
    }
}
