using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace GongGen.Testing.Documents;

/// <summary>YAML and JSON with comments to JSON, by other means than ours, for the reader that ours is compared with.</summary>
public static partial class JsonBridge
{
    private static readonly JsonDocumentOptions s_lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The JSON of a text.</summary>
    /// <exception cref="YamlException">It is neither.</exception>
    public static JsonNode Convert(string text)
    {
        string bare = text.TrimStart('\ufeff');
        try
        {
            return JsonNode.Parse(bare, documentOptions: s_lenient)!;
        }
        catch (JsonException)
        {
            YamlStream stream = [];
            stream.Load(new MergingParser(new Parser(new StringReader(bare))));
            return Convert(stream.Documents[0].RootNode)!;
        }
    }

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(child => KeyValuePair.Create(((YamlScalarNode)child.Key).Value!, Convert(child.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(Convert)]),
        YamlScalarNode scalar => Convert(scalar),
        _ => null,
    };

    private static JsonNode? Convert(YamlScalarNode scalar)
    {
        string text = scalar.Value ?? "";
        bool isPlain = scalar.Tag.IsEmpty ? scalar.Style == ScalarStyle.Plain : PlainTag().IsMatch(scalar.Tag.Value);
        return !isPlain ? JsonValue.Create(text) : text switch
        {
            "" or "null" or "~" => null,
            "true" => JsonValue.Create(true),
            "false" => JsonValue.Create(false),
            _ when JsonNumber().IsMatch(text) => JsonNode.Parse(text),
            _ when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) => JsonValue.Create(number),
            _ => JsonValue.Create(text),
        };
    }

    [GeneratedRegex(@"^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$")]
    private static partial Regex JsonNumber();

    [GeneratedRegex("^tag:yaml.org,2002:(int|float|bool|null)$")]
    private static partial Regex PlainTag();
}
