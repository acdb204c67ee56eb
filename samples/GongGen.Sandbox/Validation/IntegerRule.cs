using System.Globalization;
using System.Text.Json;

namespace GongGen.Sandbox.Validation;

/// <summary>A 32-bit integer between two bounds.</summary>
internal sealed class IntegerRule(int min, int max = int.MaxValue) : IRule
{
    public void Check(JsonElement value, string path, ValidationRun run)
    {
        if (value.ValueKind is not JsonValueKind.Number || !value.TryGetInt32(out var number))
        {
            run.Refuse(path, "must be an integer of 32 bits");
            return;
        }

        if (number < min || number > max)
        {
            run.Refuse(path, string.Create(CultureInfo.InvariantCulture, $"must be between {min} and {max}"));
        }
    }
}
