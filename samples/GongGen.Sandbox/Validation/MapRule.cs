using System.Text.Json;

namespace GongGen.Sandbox.Validation;

/// <summary>An object with members of any name, whose contents follow one rule.</summary>
internal sealed class MapRule(IRule content) : IRule
{
    public void Check(JsonElement value, string path, ValidationRun run)
    {
        if (value.ValueKind is not JsonValueKind.Object)
        {
            run.Refuse(path, "must be an object");
            return;
        }

        foreach (var property in value.EnumerateObject())
        {
            content.Check(property.Value, $"{path}.{property.Name}", run);
        }
    }
}
