using System.Globalization;
using System.Text.Json;

namespace GongGen.Sandbox.Validation;

/// <summary>A string, so long at most and at least.</summary>
internal class TextRule(int maxLength = int.MaxValue, int minLength = 0) : IRule
{
    public void Check(JsonElement value, string path, ValidationRun run)
    {
        if (value.ValueKind is not JsonValueKind.String)
        {
            run.Refuse(path, "must be a string");
            return;
        }

        var text = value.GetString()!;
        if (text.Length > maxLength)
        {
            run.Refuse(path, string.Create(CultureInfo.InvariantCulture, $"must not be longer than {maxLength} characters"));
        }

        if (text.Length < minLength)
        {
            run.Refuse(path, string.Create(CultureInfo.InvariantCulture, $"must have at least {minLength} character(s)"));
        }

        CheckText(text, path, run);
    }

    protected virtual void CheckText(string text, string path, ValidationRun run)
    {
    }
}
