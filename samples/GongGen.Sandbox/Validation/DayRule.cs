using System.Globalization;

namespace GongGen.Sandbox.Validation;

/// <summary>An ISO-8601 date without a time.</summary>
internal sealed class DayRule : TextRule
{
    protected override void CheckText(string text, string path, ValidationRun run)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            run.Refuse(path, "must be a date as 2026-01-31, without a time");
        }
    }
}
