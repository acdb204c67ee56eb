using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace GongGen.Corpus.Tests.Oracle;

/// <summary>A schema of Microsoft.OpenApi in the words of <see cref="OurFacts"/>.</summary>
internal static class TheirSchema
{
    private const int MaxDepth = 8;

    /// <summary>The schema and all that "allOf" brings in, the schema itself last.</summary>
    public static IEnumerable<IOpenApiSchema> Parts(IOpenApiSchema schema, int depth = 0) =>
        depth > MaxDepth ? [] : [.. (schema.AllOf ?? []).SelectMany(part => Parts(part, depth + 1)), schema];

    /// <summary>Type and limits.</summary>
    public static string Value(IOpenApiSchema? schema)
    {
        if (schema is null)
        {
            return "any";
        }

        List<IOpenApiSchema> parts = [.. Parts(schema)];
        string type = Type(schema, 0);
        bool isText = type is "string" or "string:date-time" or "string:date" or "string:byte";
        bool isNumber = type is "integer" or "number";
        bool isList = type.StartsWith('[');
        IEnumerable<string?> said =
        [
            type,
            isText ? Limit("minLength", parts.Max(part => part.MinLength)) : null, isText ? Limit("maxLength", parts.Min(part => part.MaxLength)) : null,
            isList ? Limit("minItems", parts.Max(part => part.MinItems)) : null, isList ? Limit("maxItems", parts.Min(part => part.MaxItems)) : null,
            isNumber ? Range("minimum", "exclusiveMinimum", parts.Max(part => Number(part.Minimum)), parts.Max(part => Number(part.ExclusiveMinimum)), isLeast: true) : null,
            isNumber ? Range("maximum", "exclusiveMaximum", parts.Min(part => Number(part.Maximum)), parts.Min(part => Number(part.ExclusiveMaximum)), isLeast: false) : null,
            isText && parts.FindLast(part => part.Pattern is not null)?.Pattern is { } pattern ? "pattern " + pattern : null,
            isList && parts.Exists(part => part.UniqueItems == true) ? "unique" : null,
        ];
        return string.Join(' ', said.OfType<string>());
    }

    private static string? Range(string name, string exclusiveName, decimal? limit, decimal? exclusive, bool isLeast)
    {
        bool isExclusive = exclusive is not null && (limit is null || (isLeast ? exclusive >= limit : exclusive <= limit));
        return isExclusive ? Limit(exclusiveName, exclusive) : Limit(name, limit);
    }

    private static decimal? Number(string? text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private static string? Limit(string name, decimal? limit) => limit is { } number ? $"{name} {number.ToString("0.####", CultureInfo.InvariantCulture)}" : null;

    private static string Type(IOpenApiSchema schema, int depth)
    {
        List<IOpenApiSchema> parts = [.. Parts(schema)];
        List<string> members = [.. parts.SelectMany(part => part.Properties?.Keys ?? []).Distinct().Order(StringComparer.Ordinal)];
        JsonSchemaType type = (parts.FindLast(part => part.Type is not null)?.Type ?? 0) & ~JsonSchemaType.Null;
        if (members.Count > 0 && type is 0 or JsonSchemaType.Object)
        {
            return $"object({string.Join('|', members)})";
        }

        List<JsonNode?> values = [.. parts.FindLast(part => part.Enum is { Count: > 0 })?.Enum ?? []];
        List<JsonNode> texts = [.. values.OfType<JsonNode>().Where(value => value.GetValueKind() is JsonValueKind.String)];
        if (texts.Count > 0 && (type == JsonSchemaType.String || (type == 0 && texts.Count == values.Count)))
        {
            return $"enum({string.Join('|', texts.Select(value => value.GetValue<string>()).Distinct().Order(StringComparer.Ordinal))})";
        }

        return depth > MaxDepth ? "any" : Plain(parts, type, depth);
    }

    private static string Plain(List<IOpenApiSchema> parts, JsonSchemaType type, int depth)
    {
        string format = parts.FindLast(part => part.Format is not null)?.Format?.ToLowerInvariant() ?? "";
        IOpenApiSchema? items = parts.FindLast(part => part.Items is not null)?.Items;
        IOpenApiSchema? values = parts.FindLast(part => part.AdditionalProperties is not null)?.AdditionalProperties;
        return type switch
        {
            _ when parts.Exists(part => part.OneOf is { Count: > 0 } || part.AnyOf is { Count: > 0 }) => "any",
            JsonSchemaType.String => format is "date-time" or "date" or "byte" ? "string:" + format : "string",
            JsonSchemaType.Boolean => "boolean",
            JsonSchemaType.Integer => "integer",
            JsonSchemaType.Number => format is "int32" or "int64" ? "integer" : "number",
            JsonSchemaType.Array => $"[{(items is null ? "any" : Type(items, depth + 1))}]",
            0 when items is not null => $"[{Type(items, depth + 1)}]",
            0 or JsonSchemaType.Object when values is not null => $"{{{Type(values, depth + 1)}}}",
            _ => "any",
        };
    }
}
