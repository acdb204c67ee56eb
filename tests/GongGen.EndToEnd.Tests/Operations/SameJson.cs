using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GongGen.EndToEnd.Tests.Operations;

/// <summary>Compares what was said with what was heard; the same moment may be written in more than one way.</summary>
internal static partial class SameJson
{
    public static bool As(JsonNode? said, JsonNode? heard) => JsonNode.DeepEquals(Normal(said), Normal(heard));

    public static string Normal(string text) => Moment().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset date)
        ? date.ToString("O", CultureInfo.InvariantCulture)
        : text;

    private static JsonNode? Normal(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Normal(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Normal)]),
        JsonValue value when value.GetValueKind() is JsonValueKind.String => Normal(value.GetValue<string>()),
        _ => node?.DeepClone(),
    };

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Moment();
}
