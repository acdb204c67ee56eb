using System.Text.Json;

namespace GongGen.Sandbox.Validation;

/// <summary>Any value.</summary>
internal sealed class AnyRule : IRule
{
    public void Check(JsonElement value, string path, ValidationRun run)
    {
    }
}
