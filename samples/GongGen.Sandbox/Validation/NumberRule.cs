using System.Text.Json;

namespace GongGen.Sandbox.Validation;

/// <summary>Any JSON number.</summary>
internal sealed class NumberRule : IRule
{
    public void Check(JsonElement value, string path, ValidationRun run)
    {
        if (value.ValueKind is not JsonValueKind.Number)
        {
            run.Refuse(path, "must be a number");
        }
    }
}
