using System.Text.Json;
using System.Text.Json.Nodes;
using GongGen.Testing.Generators;

namespace GongGen.Corpus.Tests.RoundTrips;

/// <summary>What the emitted unions make of JSON: the right type is found, what is none is kept, and all of it is written back.</summary>
public class UnionTests(EmittedUnions unions) : IClassFixture<EmittedUnions>
{
    [Theory]
    [InlineData("\"text\"", "AsText")]
    [InlineData("1.5", "AsNumber")]
    [InlineData("true", "AsBoolean")]
    [InlineData("""["a",[1,{"b":"c"}]]""", "AsMixedList")]
    [InlineData("""{"a":{"b":[]}}""", "AsMixedMap")]
    public void Mixed_IsFoundByItsKind(string json, string member) => AssertIs(unions.Mixed, "Mixed", json, member);

    [Theory]
    [InlineData("""{"kind":"kitty","name":"Tom","lives":9}""", "AsCat")]
    [InlineData("""{"lives":9,"name":"Tom","kind":"Cat"}""", "AsCat")]
    [InlineData("""{"kind":"pup","name":"Rex","friend":{"kind":"kitty","name":"Tom"},"new":[1]}""", "AsDog")]
    [InlineData("""{"kind":"fish","name":"Nemo"}""", "AsJson")]
    [InlineData("""{"name":"Nobody"}""", "AsJson")]
    [InlineData("""{"kind":"kitty"}""", "AsJson")]
    [InlineData("""{"kind":5,"name":"Five"}""", "AsJson")]
    [InlineData("5", "AsJson")]
    [InlineData("""[{"kind":"kitty"}]""", "AsJson")]
    public void Pet_IsFoundByItsDiscriminator(string json, string member) => AssertIs(unions.Objects, "Pet", json, member);

    [Theory]
    [InlineData("""{"type":"text","text":"a"}""", "AsText")]
    [InlineData("""{"url":"a","type":"image"}""", "AsImage")]
    [InlineData("""{"type":"folder","path":"a"}""", "AsFile")]
    [InlineData("""{"type":"sound"}""", "AsJson")]
    public void Constants_TellObjectsApart(string json, string member) => AssertIs(unions.Objects, "Constants", json, member);

    [Theory]
    [InlineData("""{"id":"1"}""", "AsWithId")]
    [InlineData("""{"id":"1","name":"n"}""", "AsFullThing")]
    [InlineData("""{"url":"u","other":1}""", "AsWithUrl")]
    [InlineData("""{"a":1}""", "AsNumberMap")]
    [InlineData("""{"a":"b"}""", "AsJson")]
    public void RequiredMembers_TellObjectsApart(string json, string member) => AssertIs(unions.Objects, "Required", json, member);

    [Theory]
    [InlineData("""{"kind":"cat","name":"Tom","lives":9}""", "AsCat")]
    [InlineData("""{"kind":"Dog","name":"Rex","tricks":["a"]}""", "AsDog")]
    [InlineData("""{"kind":"Puppy","name":5,"age":1}""", "AsPuppy")]
    [InlineData("""{"kind":"fish","name":"Nemo","fins":2}""", "AsPetBase")]
    [InlineData("""{"name":"Nobody"}""", "AsJson")]
    public void Heir_IsFoundByItsDiscriminator(string json, string member) => AssertIs(unions.Heirs, "Pet", json, member);

    [Theory]
    [InlineData("""{"needed":"a","orNull":null,"list":["a",1.5],"map":{"a":true},"moment":"2024-01-01T00:00:00+00:00","word":"later","lists":[1],"orAnything":{"a":null},"preset":7}""")]
    [InlineData("""{"needed":{"x":[null]},"orNull":1.5,"moment":"no moment","word":5,"lists":[],"orObject":{"a":1},"twice":1.5}""")]
    [InlineData("""{"needed":1e400,"orNull":[[{"deep":[]}]],"moments":"2024-01-01","lists":[{}],"limited":"abcdef","titled":"z"}""")]
    public void Holder_IsWrittenAsItWasRead(string json)
    {
        Type type = unions.Mixed.Type("Gong.Holder");
        string expected = json.Replace("[null]", "[]", StringComparison.Ordinal);

        AssertSame(expected, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type));
        AssertSame(expected, (string)unions.Mixed.Call("Uses", "Context", json)!);
    }

    [Fact]
    public void Values_ConvertThemselves()
    {
        Assert.Equal("""["text",1.5,true,["a"],{"b":2}]""", unions.Mixed.Call("Uses", "Write"));
        Assert.Equal("text text number 1.5 flag True list 1 map 1", unions.Mixed.Call("Uses", "Switch"));
        Assert.Equal(true, unions.Mixed.Call("Uses", "AreEqual"));
        Assert.Null(unions.Mixed.Call("Uses", "Null"));
    }

    [Fact]
    public void Validate_WalksIntoTheValue()
    {
        string violations = (string)unions.Mixed.Call("Uses", "Violations")!;

        Assert.Contains("Needed.AsText: has 15 characters", violations, StringComparison.Ordinal);
        Assert.Contains("List[0].AsNumber: is 11.5", violations, StringComparison.Ordinal);
        Assert.Contains("List[1].AsMixedList[0].AsText: has 14 characters", violations, StringComparison.Ordinal);
        Assert.Equal("Name GONG1002; Friend.Name GONG1001; Friend.Name GONG1002", unions.Objects.Call("Uses", "Violations"));
    }

    private static void AssertSame(string expected, string actual) => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), $"{expected}\n{actual}");

    private static void AssertIs(EmittedAssembly assembly, string typeName, string json, string member)
    {
        Type type = assembly.Type("Gong." + typeName);
        object value = JsonSerializer.Deserialize(json, type)!;

        Assert.Equal([member], type.GetProperties().Where(property => property.Name.StartsWith("As", StringComparison.Ordinal) && property.GetValue(value) is not null).Select(property => property.Name));
        AssertSame(json, JsonSerializer.Serialize(value, type));
    }
}
