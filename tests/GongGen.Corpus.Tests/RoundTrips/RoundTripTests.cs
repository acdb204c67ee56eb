using System.Text.Json.Nodes;
using GongGen.Model;
using GongGen.Model.Types;
using GongGen.Reading;
using GongGen.Testing.Documents;

namespace GongGen.Corpus.Tests.RoundTrips;

/// <summary>Random values of every record and enum of the bundled document are read and written back as they came, and what is written keeps to the schema.</summary>
public class RoundTripTests(EmittedGong gong) : IClassFixture<EmittedGong>
{
    private const int Seed = 20240607;
    private const int Values = 20;

    private static readonly DocumentModel Model =
        DocumentReader.Read(new SpecSource("gong.yaml", GongSchemas.Text), new ReadSettings { Namespace = "Gong" }, CancellationToken.None).Model!;

    public static TheoryData<string, string> Schemas
    {
        get
        {
            TheoryData<string, string> schemas = [];
            foreach (TypeModel type in Model.Types.Where(type => type.SchemaName.Length > 0))
            {
                schemas.Add(type.SchemaName, type.Name);
            }

            return schemas;
        }
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Value_ComesBackAsItWas(string schema, string type)
    {
        JsonNode definition = GongSchemas.All[schema]!;
        for (int i = 0; i < Values; i++)
        {
            JsonNode value = new RandomValue(Seed + i).Of(definition) ?? JsonValue.Create("");
            Assert.Empty(SchemaCheck.Problems(value, definition));

            string written = gong.Rewrite(type, value.ToJsonString());

            JsonNode back = JsonNode.Parse(written)!;
            Assert.True(JsonNode.DeepEquals(value, back), $"Seed {Seed + i}\n{value.ToJsonString()}\n{written}");
            Assert.Empty(SchemaCheck.Problems(back, definition));
            Assert.Equal(written, gong.Rewrite(type, written));
        }
    }

    [Fact]
    public void UnknownMember_IsKept()
    {
        RecordModel record = Model.Types.OfType<RecordModel>().First(record => record.Properties.All(property => !property.IsRequired));
        const string Json = """{"somethingNew":{"a":[1,null,"b"]}}""";

        Assert.Equal(Json, gong.Rewrite(record.Name, Json));
    }

    [Theory]
    [InlineData("5", "minimum", 6)]
    [InlineData("\"abc\"", "maxLength", 2)]
    [InlineData("[1]", "minItems", 2)]
    [InlineData("{}", "required", "name")]
    [InlineData("true", "type", "string")]
    public void Check_FindsWhatIsWrong(string value, string keyword, object limit)
    {
        JsonNode definition = new JsonObject { [keyword] = keyword is "required" ? new JsonArray(JsonValue.Create((string)limit)) : JsonValue.Create(limit) };

        Assert.NotEmpty(SchemaCheck.Problems(JsonNode.Parse(value), definition));
    }
}
