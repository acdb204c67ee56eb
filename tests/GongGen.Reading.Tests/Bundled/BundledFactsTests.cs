using System.Text.Json.Nodes;
using GongGen.Testing.Documents;

namespace GongGen.Reading.Tests.Bundled;

/// <summary>Our document says what Gong publishes: each path, parameter, body, answer and member. What it says beyond that is listed, with the reasons.</summary>
public class BundledFactsTests
{
    private const string Facts = "gong/gong-v2-facts.yaml";

    private static readonly string[] s_textFormats = ["date-time", "date", "uri", "email"];

    [Fact]
    public void Nothing_that_Gong_publishes_is_missing_or_different() => Assert.Empty(Known().Without(Ours()));

    [Fact]
    public void Nothing_is_invented() => Assert.Equal(BundledFiles.Lines("GongApi.beyond.txt"), Ours().Without(Known()).Select(WithoutExpected).Where(line => line.Length > 0));

    [SharedDocumentTheory(Facts)]
    [InlineData(Facts)]
    public void The_list_is_what_Gong_publishes(string path) =>
        Assert.Equal(FactList.Of(JsonBridge.Convert(File.ReadAllText(SharedDocuments.Find(path)!)), BundledFiles.Names()).Lines, BundledFiles.Lines("GongApi.facts.txt"));

    [Fact]
    public void A_change_of_our_document_is_noticed()
    {
        JsonNode document = BundledFiles.DocumentJson;
        JsonObject call = document["components"]!["schemas"]!["NewCallAddingRequest"]!.AsObject();
        call["properties"]!["purpose"]!["maxLength"] = 256;
        call["properties"]!.AsObject().Remove("title");
        call["properties"]!["topic"] = new JsonObject { ["type"] = "string" };
        FactList changed = FactList.Of(document, new Dictionary<string, string>(StringComparer.Ordinal));

        Assert.Equal(["NewCallAddingRequest.purpose: maxLength 255", "NewCallAddingRequest.title: string"], Known().Without(changed));
        Assert.Equal(["NewCallAddingRequest.purpose: maxLength 256", "NewCallAddingRequest.topic: string"], changed.Without(Ours()));
    }

    private static FactList Known() => FactList.Parse(BundledFiles.Lines("GongApi.facts.txt"));

    private static FactList Ours() => FactList.Of(BundledFiles.DocumentJson, new Dictionary<string, string>(StringComparer.Ordinal));

    // Gong declares times, addresses and e-mail addresses as plain texts, and leaves out the quota, which every operation can hit.
    private static string WithoutExpected(string line)
    {
        string[] halves = line.Split(": ", 2);
        if (halves[0].EndsWith("(429)", StringComparison.Ordinal))
        {
            return "";
        }

        string[] attributes = [.. halves[1].Split(", ").Where(attribute => !s_textFormats.Any(format => attribute == $"format {format}"))];
        return attributes.Length == 0 ? "" : $"{halves[0]}: {string.Join(", ", attributes)}";
    }
}
