using System.Text;
using System.Text.Json;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Json;

public class GongJsonUnionTests
{
    [Theory]
    [InlineData("""{"a":1,"kind":"cat","b":{"kind":"dog"}}""", "cat")]
    [InlineData("""{"b":{"kind":"dog"},"c":[{"kind":"dog"}],"kind":"cat"}""", "cat")]
    [InlineData("""{"k\u0069nd":"c\u0061t"}""", "cat")]
    [InlineData("""{"kind":5}""", "5")]
    [InlineData("""{"kind":true}""", "true")]
    [InlineData("""{"kind":null}""", null)]
    [InlineData("""{"kind":{"a":1}}""", null)]
    [InlineData("""{"kind":[1]}""", null)]
    [InlineData("""{"other":"cat"}""", null)]
    [InlineData("{}", null)]
    [InlineData("5", null)]
    [InlineData("""["kind","cat"]""", null)]
    public void TextOfAMember_IsFoundAndTheReaderStays(string json, string? expected)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        GongJson.TokenOf(ref reader);

        Assert.Equal(expected, GongJson.MemberText(reader, "kind"u8));
        Assert.Equal(0, reader.TokenStartIndex);
    }

    [Theory]
    [InlineData("""{"a":null}""", true)]
    [InlineData("""{"b":{"a":1}}""", false)]
    [InlineData("[]", false)]
    public void Member_IsThereEvenWithNull(string json, bool expected) => Assert.Equal(expected, GongJson.HasMember(new Utf8JsonReader(Encoding.UTF8.GetBytes(json)), "a"u8));

    [Theory]
    [InlineData("[1]", JsonTokenType.Number)]
    [InlineData("[[1]]", JsonTokenType.StartArray)]
    [InlineData("[]", JsonTokenType.EndArray)]
    public void FirstItem_IsLookedAt(string json, JsonTokenType expected)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        GongJson.TokenOf(ref reader);

        Assert.Equal(expected, GongJson.FirstItemOf(reader));
        Assert.Equal(JsonTokenType.StartArray, reader.TokenType);
    }

    [Fact]
    public void ValueThatFits_IsOfTheType() => Assert.Equal(5L, JsonText.Read("5", (ref Utf8JsonReader reader) => GongJson.Either(ref reader, (ref Utf8JsonReader r) => GongJson.ReadInt64(ref r)!.Value)));

    [Theory]
    [InlineData("1.5")]
    [InlineData("""{"a":[1,{"b":2}]}""")]
    [InlineData("\"text\"")]
    public void ValueThatDoesNotFit_StaysJson(string json)
    {
        object value = JsonText.Read(json, (ref Utf8JsonReader reader) => GongJson.Either(ref reader, (ref Utf8JsonReader r) => GongJson.ReadInt64(ref r)!.Value));

        Assert.Equal(json, Assert.IsType<JsonElement>(value).GetRawText());
    }

    [Fact]
    public void ValueThatBreaksOffInside_IsReadOnceMoreAsJson()
    {
        object value = JsonText.Read("""[[1],["x"],[2]]""", (ref Utf8JsonReader reader) =>
            GongJson.Either(ref reader, (ref Utf8JsonReader r) => GongJson.ReadList(ref r, (ref Utf8JsonReader i) => GongJson.ReadList(ref i, (ref Utf8JsonReader n) => GongJson.ReadInt64(ref n)!.Value)!)!));

        Assert.Equal("""[[1],["x"],[2]]""", Assert.IsType<JsonElement>(value).GetRawText());
    }

    [Fact]
    public void BrokenJson_IsStillAnError() =>
        Assert.ThrowsAny<JsonException>(() => JsonText.Read("""{"a":""", (ref Utf8JsonReader reader) => GongJson.Either(ref reader, (ref Utf8JsonReader r) => GongJson.ReadInt64(ref r)!.Value)));
}
