using System.Text.Json.Nodes;

namespace GongGen.Corpus.Tests.Random;

/// <summary>Damage to a document: a node is deleted, doubled, swapped, replaced, or the text ends early.</summary>
internal static class Mutation
{
    private static readonly string[] Replacements = ["null", "true", "5", "\"text\"", "[]", "{}", "[[]]", "{\"$ref\":\"#\"}", "{\"$ref\":\"#/components/schemas/A\"}", "1e999"];

    /// <summary>The text of the damaged document.</summary>
    public static string Apply(JsonObject document, System.Random random)
    {
        JsonObject damaged = (JsonObject)document.DeepClone();
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            DamageNode(damaged, random);
        }

        string text = damaged.ToJsonString();
        return random.Next(4) == 0 ? text[..random.Next(text.Length)] : text;
    }

    private static void DamageNode(JsonObject document, System.Random random)
    {
        List<JsonNode> nodes = [.. Below(document)];
        if (nodes.Count == 0)
        {
            return;
        }

        JsonNode node = nodes[random.Next(nodes.Count)];
        JsonNode other = nodes[random.Next(nodes.Count)];
        switch (random.Next(4))
        {
            case 0:
                Remove(node);
                break;
            case 1 when node.Parent is JsonArray array:
                array.Add(node.DeepClone());
                break;
            case 2:
                node.ReplaceWith(other.DeepClone());
                break;
            default:
                node.ReplaceWith(JsonNode.Parse(Replacements[random.Next(Replacements.Length)]));
                break;
        }
    }

    private static void Remove(JsonNode node)
    {
        if (node.Parent is JsonArray array)
        {
            array.Remove(node);
            return;
        }

        ((JsonObject)node.Parent!).Remove(node.GetPropertyName());
    }

    private static IEnumerable<JsonNode> Below(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject mapping => mapping.Select(member => member.Value),
            JsonArray list => list,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(child => Below(child).Prepend(child));
    }
}
