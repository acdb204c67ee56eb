using System.Text;
using System.Text.Json.Nodes;

namespace GongGen.EndToEnd.Tests;

/// <summary>Spoils an answer in one place, the same way for the same seed.</summary>
internal sealed class FuzzedAnswer(int seed)
{
    private readonly Random _random = new(seed);

    public byte[] Spoil(string json) => _random.Next(5) == 0 ? SpoilBytes(Encoding.UTF8.GetBytes(json)) : SpoilTree(JsonNode.Parse(json)!);

    private byte[] SpoilBytes(byte[] bytes)
    {
        switch (_random.Next(3))
        {
            case 0:
                return bytes[.._random.Next(bytes.Length)];
            case 1:
                bytes[_random.Next(bytes.Length)] = (byte)_random.Next(256);
                return bytes;
            default:
                // A lone continuation byte is no UTF-8 wherever it stands.
                return [.. bytes.AsSpan(0, bytes.Length / 2), 0x80, .. bytes.AsSpan(bytes.Length / 2)];
        }
    }

    private byte[] SpoilTree(JsonNode root)
    {
        List<JsonNode> parents = [.. Parents(root)];
        JsonNode parent = parents[_random.Next(parents.Count)];
        if (parent is JsonObject members)
        {
            string name = members.Count == 0 ? "new" : members.ElementAt(_random.Next(members.Count)).Key;
            if (_random.Next(6) == 0)
            {
                members.Remove(name);
            }
            else
            {
                members[_random.Next(8) == 0 ? "unknownMember" : name] = Value();
            }
        }
        else
        {
            ((JsonArray)parent).Insert(0, Value());
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private JsonNode? Value() => _random.Next(10) switch
    {
        0 => null,
        1 => JsonValue.Create("text"),
        2 => JsonValue.Create(-1.5e300),
        3 => JsonValue.Create(long.MaxValue),
        4 => JsonValue.Create(true),
        5 => new JsonObject(),
        6 => new JsonArray(),
        7 => JsonValue.Create(new string('x', 1_000_000)),
        8 => Deep(60),
        _ => JsonNode.Parse("123456789012345678901234567890"),
    };

    private static JsonArray Deep(int depth)
    {
        JsonArray inner = [];
        for (int i = 0; i < depth; i++)
        {
            inner = new JsonArray(inner);
        }

        return inner;
    }

    private static IEnumerable<JsonNode> Parents(JsonNode node) => node switch
    {
        JsonObject members => members.Where(member => member.Value is not null).SelectMany(member => Parents(member.Value!)).Prepend(node),
        JsonArray items => items.OfType<JsonNode>().SelectMany(Parents).Prepend(node),
        _ => [],
    };
}
