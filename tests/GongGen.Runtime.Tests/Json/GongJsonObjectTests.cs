using System.Buffers;
using System.Text;
using System.Text.Json;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Json;

public class GongJsonObjectTests
{
    [Fact]
    public void ReadsMembersInAnyOrder()
    {
        Page page = JsonText.Read("""{"count":2,"names":["a","b"],"id":"1","inner":{"id":"2"}}""", Page.Read);

        Assert.Equal("1", page.Id);
        Assert.Equal(2, page.Count);
        Assert.Equal(["a", "b"], page.Names);
        Assert.Equal("2", page.Inner?.Id);
        Assert.Null(page.Extra);
    }

    [Theory]
    [InlineData("""{"\u0069d":"1"}""")]
    [InlineData("""{"i\u0064":"1"}""")]
    public void UnescapesMemberNames(string json) => Assert.Equal("1", JsonText.Read(json, Page.Read).Id);

    [Fact]
    public void LastOfTwoMembersWins() => Assert.Equal("2", JsonText.Read("""{"id":"1","id":"2"}""", Page.Read).Id);

    [Fact]
    public void KeepsUnknownMembersWithTheirUnescapedNames()
    {
        Page page = JsonText.Read("""{"new":{"a":[1,2]},"n\u00FCll":null,"\ud83d\ude00":true}""", Page.Read);

        Assert.Equal("[1,2]", page.Extra!["new"].GetProperty("a").GetRawText());
        Assert.Equal(JsonValueKind.Null, page.Extra["nüll"].ValueKind);
        Assert.Equal(JsonValueKind.True, page.Extra["😀"].ValueKind);
    }

    [Fact]
    public void ReadsNamesAndValuesThatLieInTwoBuffers()
    {
        byte[] json = Encoding.UTF8.GetBytes("""{"id":"12","count":123,"other":"abc"}""");
        for (int cut = 1; cut < json.Length; cut++)
        {
            Segment first = new(json.AsMemory(0, cut));
            Segment last = first.Append(json.AsMemory(cut));
            Utf8JsonReader reader = new(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));

            Page page = Page.Read(ref reader);

            Assert.Equal("12", page.Id);
            Assert.Equal(123, page.Count);
            Assert.Equal("abc", page.Extra!["other"].GetString());
        }
    }

    [Theory]
    [InlineData("\"text\"", "Page: expected an object, found a String at byte 0")]
    [InlineData("  12", "Page: expected an object, found a Number at byte 2")]
    [InlineData("[]", "Page: expected an object, found an Array at byte 0")]
    [InlineData("null", "Page: expected an object, found a null at byte 0")]
    [InlineData("""{"inner":true}""", "Page: expected an object, found a Boolean at byte 9")]
    public void SaysWhatCameInsteadOfAnObject(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonText.Read(json, Page.Read)).Message);

    [Fact]
    public void ObjectMayBeNull() => Assert.Null(JsonText.Read("""{"inner":null}""", Page.Read).Inner);

    [Fact]
    public void StructMayBeNull()
    {
        Assert.Null(JsonText.Read<Guid?>("null", static (ref Utf8JsonReader r) => GongJson.ReadValue(ref r, ReadGuid)));
        Assert.Equal(Guid.Empty, JsonText.Read("\"00000000-0000-0000-0000-000000000000\"", static (ref Utf8JsonReader r) => GongJson.ReadValue(ref r, ReadGuid)));
    }

    [Fact]
    public void MissingMemberIsNamed() =>
        Assert.Equal("CallBasicData: the required member 'id' is missing", GongJson.Missing("CallBasicData", "id").Message);

    [Fact]
    public void SkipsAByteOrderMark()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. """{"id":"1"}"""u8];

        Assert.Equal("1", GongJson.Parse(json, Page.Read).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("""{"id":"1"} x""")]
    [InlineData("""{"id":"1"}{}""")]
    [InlineData("""{"id":"1" """)]
    [InlineData("""{"id":"1",}""")]
    [InlineData("""{"id":"1""")]
    [InlineData("<html>")]
    public void RefusesWhatIsNotOneJsonValue(string json) =>
        Assert.ThrowsAny<JsonException>(() => JsonText.Read(json, Page.Read));

    [Fact]
    public void RefusesADelegateThatStopsInTheMiddle() =>
        Assert.Throws<JsonException>(() => JsonText.Read("[1,2]", static (ref Utf8JsonReader reader) => reader.Read()));

    [Fact]
    public void RefusesNamesThatAreNotUnicode()
    {
        byte[] json = [.. "{\""u8, 0xC3, 0x28, .. "\":1}"u8];

        Assert.ThrowsAny<JsonException>(() => GongJson.Parse(json, Page.Read));
        Assert.ThrowsAny<JsonException>(() => JsonText.Read("""{"\ud800":1}""", Page.Read));
    }

    [Fact]
    public void RefusesDepthsThatWouldEatTheStack() =>
        Assert.ThrowsAny<JsonException>(() => JsonText.Read(string.Concat(Enumerable.Repeat("""{"inner":""", 10_000)), Page.Read));

    [Theory]
    [InlineData("""[[{"a":[]}],1]""")]
    [InlineData("12")]
    public void SkipsAnyValue(string json) => JsonText.Read(json, static (ref Utf8JsonReader reader) =>
    {
        GongJson.Skip(ref reader);
        return true;
    });

    [Fact]
    public async Task BodyIsJsonInUtf8()
    {
        using HttpContent content = GongJson.ToContent("ü", GongJsonValue.Write);

        Assert.Equal("application/json; charset=utf-8", content.Headers.ContentType?.ToString());
        Assert.Equal("\"\\u00FC\"", await content.ReadAsStringAsync());
        Assert.Equal(8, content.Headers.ContentLength);
    }

    [Fact]
    public void BodyHasTheMediaTypeOfTheDocument()
    {
        using HttpContent content = GongJson.ToContent("ü", GongJsonValue.Write, "application/vnd.example+json");

        Assert.Equal("application/vnd.example+json; charset=utf-8", content.Headers.ContentType?.ToString());
    }

    [Fact]
    public void TextIsTheSameJson() => Assert.Equal("[1,2]", GongJson.ToText<int[]>([1, 2], static (w, v) => GongJsonValue.WriteList(w, v, GongJsonValue.Write)));

    private static Guid ReadGuid(ref Utf8JsonReader reader) => reader.GetGuid();

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory) => Memory = memory;

        public Segment Append(ReadOnlyMemory<byte> memory)
        {
            Segment next = new(memory) { RunningIndex = RunningIndex + Memory.Length };
            Next = next;
            return next;
        }
    }
}
