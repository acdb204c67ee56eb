using System.Text.Json;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Rendering;

/// <summary>Which parts of a call an extensive request asked for.</summary>
/// <param name="Context">None, Basic or Extended.</param>
/// <param name="Timings">The moments at which CRM values are wanted.</param>
/// <param name="Exposed">The flags that are true, such as <c>content.topics</c>.</param>
internal sealed record ContentSelection(string Context, IReadOnlyList<string> Timings, IReadOnlySet<string> Exposed)
{
    public static ContentSelection Of(JsonElement body)
    {
        var selector = body.Member("contentSelector");
        var exposed = new HashSet<string>(StringComparer.Ordinal);
        if (selector?.Member("exposedFields") is { } fields)
        {
            Collect(fields, "", exposed);
        }

        var timings = selector?.Texts("contextTiming");
        return new ContentSelection(selector?.Text("context") ?? "None", timings is null or [] ? ["Now"] : timings, exposed);
    }

    public bool Has(string flag) => Exposed.Contains(flag);

    public bool HasAny(string group) => Exposed.Any(flag => flag.StartsWith(group + ".", StringComparison.Ordinal));

    private static void Collect(JsonElement fields, string prefix, HashSet<string> exposed)
    {
        foreach (var field in fields.EnumerateObject())
        {
            if (field.Value.ValueKind is JsonValueKind.Object)
            {
                Collect(field.Value, $"{prefix}{field.Name}.", exposed);
            }
            else if (field.Value.ValueKind is JsonValueKind.True)
            {
                exposed.Add(prefix + field.Name);
            }
        }
    }
}
