using System.Text.Json;

namespace GongGen.Sandbox.Validation;

/// <summary>A 64-bit integer.</summary>
internal sealed class LongRule : IRule
{
    public void Check(JsonElement value, string path, ValidationRun run)
    {
        if (value.ValueKind is not JsonValueKind.Number || !value.TryGetInt64(out _))
        {
            run.Refuse(path, "must be an integer of 64 bits");
        }
    }
}
