using System.Text.Json;

namespace GongGen.Sandbox.Validation;

/// <summary>An object with these members and, where unknown ones are refused, no other.</summary>
internal sealed class ObjectRule(params Member[] members) : IRule
{
    public void Check(JsonElement value, string path, ValidationRun run)
    {
        if (value.ValueKind is not JsonValueKind.Object)
        {
            run.Refuse(path, path.Length == 0 ? "The request body must be a JSON object" : "must be an object");
            return;
        }

        foreach (var property in value.EnumerateObject())
        {
            CheckProperty(property, Join(path, property.Name), run);
        }

        foreach (var missing in members.Where(member => member.IsRequired && !value.TryGetProperty(member.Name, out _)))
        {
            run.Refuse(Join(path, missing.Name), "is required");
        }
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private void CheckProperty(JsonProperty property, string path, ValidationRun run)
    {
        var member = Array.Find(members, candidate => property.NameEquals(candidate.Name));
        if (member is not null)
        {
            member.Rule.Check(property.Value, path, run);
        }
        else if (run.RefusesUnknownMembers)
        {
            run.Refuse(path, "is not known here");
        }
    }
}
