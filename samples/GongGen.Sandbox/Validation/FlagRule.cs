using System.Text.Json;

namespace GongGen.Sandbox.Validation;

/// <summary>true or false.</summary>
internal sealed class FlagRule : IRule
{
    public void Check(JsonElement value, string path, ValidationRun run)
    {
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            run.Refuse(path, "must be true or false");
        }
    }
}
