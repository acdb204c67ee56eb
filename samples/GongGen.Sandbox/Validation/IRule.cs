using System.Text.Json;

namespace GongGen.Sandbox.Validation;

/// <summary>What one JSON value must be.</summary>
internal interface IRule
{
    void Check(JsonElement value, string path, ValidationRun run);
}
