using System.Text.Json;

namespace GongGen.Sandbox.Validation;

/// <summary>A string, a number or a boolean: what Gong's documents call an object where CRM values stand.</summary>
internal sealed class ScalarRule : IRule
{
    public void Check(JsonElement value, string path, ValidationRun run)
    {
        if (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null)
        {
            run.Refuse(path, "must be a string, a number, true or false");
        }
    }
}
