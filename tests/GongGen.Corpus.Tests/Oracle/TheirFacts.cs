using System.Globalization;
using Microsoft.OpenApi;

namespace GongGen.Corpus.Tests.Oracle;

/// <summary>What Microsoft.OpenApi says of a document, a line for each fact, in the words of <see cref="OurFacts"/>.</summary>
internal static class TheirFacts
{
    public static IReadOnlyList<string> Of(OpenApiDocument document)
    {
        string prefix = document.Servers?.Select(each => Uri.TryCreate(each.Url, UriKind.Absolute, out Uri? url) ? url : null)
            .FirstOrDefault(url => url is { Scheme: "https", IsLoopback: false })?.AbsolutePath.TrimEnd('/') ?? "";
        IEnumerable<string> operations = (document.Paths ?? []).SelectMany(path => (path.Value.Operations ?? []).SelectMany(each => Operation($"{each.Key.Method.ToUpperInvariant()} {prefix}{path.Key}", path.Value, each.Value)));
        IEnumerable<string> schemas = (document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)).Where(schema => schema.Value is not OpenApiSchemaReference).SelectMany(schema => Schema(schema.Key, schema.Value));
        return [.. operations.Concat(schemas).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Operation(string start, IOpenApiPathItem item, OpenApiOperation operation)
    {
        string[] statuses = [.. operation.Responses?.Keys.AsEnumerable() ?? []];
        bool hasSuccess = Array.Exists(statuses, status => status.StartsWith('2'));
        IEnumerable<string> failures = statuses.Where(status => !status.StartsWith('2') && (hasSuccess || status != "default"));
        yield return $"{start}: body {operation.RequestBody is not null}, failures {string.Join(' ', failures.Order(StringComparer.Ordinal))}";
        IEnumerable<IOpenApiParameter> own = operation.Parameters ?? [];
        IEnumerable<IOpenApiParameter> inherited = (item.Parameters ?? []).Where(parameter => !own.Any(other => other.Name == parameter.Name && other.In == parameter.In));
        foreach (IOpenApiParameter parameter in inherited.Concat(own).Where(parameter => !(parameter.In == ParameterLocation.Header && parameter.Name is "Accept" or "Content-Type" or "Authorization")))
        {
            yield return $"{start} {parameter.In}:{parameter.Name}: required {parameter.Required}, {Sent(TheirSchema.Value(parameter.Schema))}";
        }
    }

    // All that stands in a URL or header is text.
    private static string Sent(string value) => value.Replace("string:byte", "string").Replace("[any]", "[string]") is var text && text == "any" ? "string" : text;

    private static IEnumerable<string> Schema(string name, IOpenApiSchema schema)
    {
        List<IOpenApiSchema> parts = [.. TheirSchema.Parts(schema)];
        Dictionary<string, IOpenApiSchema> members = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, IOpenApiSchema> member in parts.SelectMany(part => part.Properties ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)))
        {
            members[member.Key] = member.Value;
        }

        foreach (KeyValuePair<string, IOpenApiSchema> member in members)
        {
            bool isRequired = parts.Exists(part => part.Required?.Contains(member.Key) == true);
            yield return string.Create(CultureInfo.InvariantCulture, $"{name}.{member.Key}: required {isRequired}, {TheirSchema.Value(member.Value)}");
        }

        if (members.Count == 0 && TheirSchema.Value(schema) is var value && value.StartsWith("enum(", StringComparison.Ordinal))
        {
            yield return $"{name}: {value}";
        }
    }
}
