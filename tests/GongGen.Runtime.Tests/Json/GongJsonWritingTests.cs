using System.Text.Json;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Json;

public class GongJsonWritingTests
{
    private static readonly DateTimeOffset Started = new(2018, 2, 17, 2, 30, 0, TimeSpan.FromHours(-8));

    [Fact]
    public void WritesNothingForNull() => Assert.Equal("{}", JsonText.WriteMember(writer =>
    {
        GongJson.WriteString(writer, "x"u8, null);
        GongJson.WriteBoolean(writer, "x"u8, null);
        GongJson.WriteInt32(writer, "x"u8, null);
        GongJson.WriteInt64(writer, "x"u8, null);
        GongJson.WriteSingle(writer, "x"u8, null);
        GongJson.WriteDouble(writer, "x"u8, null);
        GongJson.WriteDecimal(writer, "x"u8, null);
        GongJson.WriteDateTimeOffset(writer, "x"u8, null);
        GongJson.WriteDateOnly(writer, "x"u8, null);
        GongJson.WriteElement(writer, "x"u8, null);
        GongJson.WriteElement(writer, "x"u8, default(JsonElement));
        GongJson.WriteBytes(writer, "x"u8, null);
        GongJson.WriteObject<string>(writer, "x"u8, null, GongJsonValue.Write);
        GongJson.WriteList<string>(writer, "x"u8, null, GongJsonValue.Write);
        GongJson.WriteMap<string>(writer, "x"u8, null, GongJsonValue.Write);
        GongJson.WriteExtra(writer, null);
    }));

    [Fact]
    public void WritesScalars() => Assert.Equal(
        """{"s":"a","b":true,"i":-1,"l":9223372036854775807,"f":125.8,"d":0.1,"m":1.50,"o":"2024-02-29","e":{"a":1},"y":"AQID"}""",
        JsonText.WriteMember(writer =>
        {
            GongJson.WriteString(writer, "s"u8, "a");
            GongJson.WriteBoolean(writer, "b"u8, true);
            GongJson.WriteInt32(writer, "i"u8, -1);
            GongJson.WriteInt64(writer, "l"u8, long.MaxValue);
            GongJson.WriteSingle(writer, "f"u8, 125.8f);
            GongJson.WriteDouble(writer, "d"u8, 0.1);
            GongJson.WriteDecimal(writer, "m"u8, 1.50m);
            GongJson.WriteDateOnly(writer, "o"u8, new DateOnly(2024, 2, 29));
            GongJson.WriteElement(writer, "e"u8, JsonText.Element("{\"a\":1}"));
            GongJson.WriteBytes(writer, "y"u8, [1, 2, 3]);
        }));

    [Fact]
    public void WritesExplicitNullElements() => Assert.Equal(
        "{\"e\":null}",
        JsonText.WriteMember(writer => GongJson.WriteElement(writer, "e"u8, JsonText.Element("null"))));

    [Fact]
    public void DatesHaveAnOffsetAndNoIdleFraction()
    {
        Assert.Equal("{\"t\":\"2018-02-17T02:30:00-08:00\"}", Write(Started));
        Assert.Equal("{\"t\":\"2018-02-17T02:30:00.0419-08:00\"}", Write(Started.AddTicks(419000)));
        Assert.Equal("{\"t\":\"2018-02-17T10:30:00+00:00\"}", Write(Started.ToUniversalTime()));
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void DatesAreGregorianEverywhere(string culture) =>
        Assert.Equal("{\"t\":\"2018-02-17T02:30:00-08:00\"}", Culture.Run(culture, () => Write(Started)));

    [Fact]
    public void WritesNestedLists() => Assert.Equal(
        "{\"x\":[[1],[],[2,3]]}",
        JsonText.WriteMember(writer => GongJson.WriteList<int[]>(
            writer,
            "x"u8,
            [[1], [], [2, 3]],
            static (w, v) => GongJsonValue.WriteList(w, v, GongJsonValue.Write))));

    [Fact]
    public void WritesNullItemsAsNull()
    {
        string?[] items = ["a", null];
        Dictionary<string, string?> map = new(StringComparer.Ordinal) { ["k"] = null, ["l"] = "v" };

        Assert.Equal("{\"x\":[\"a\",null]}", JsonText.WriteMember(writer => GongJson.WriteList(writer, "x"u8, items, static (w, v) => w.WriteStringValue(v))));
        Assert.Equal("{\"x\":{\"k\":null,\"l\":\"v\"}}", JsonText.WriteMember(writer => GongJson.WriteMap(writer, "x"u8, map, static (w, v) => w.WriteStringValue(v))));
    }

    [Fact]
    public void WritesObjectsAndReadOnlyMaps()
    {
        IReadOnlyDictionary<string, int> map = new Dictionary<string, int>(StringComparer.Ordinal) { ["a"] = 1 };

        Assert.Equal("{\"o\":{}}", JsonText.WriteMember(writer => GongJson.WriteObject(writer, "o"u8, new Page(), WriteEmpty)));
        Assert.Equal("{\"m\":{\"a\":1}}", JsonText.WriteMember(writer => GongJson.WriteMap(writer, "m"u8, map, GongJsonValue.Write)));
    }

    [Fact]
    public void WritesUnknownMembersBack()
    {
        const string Json = """{"new":{"a":[1,2]},"none":null}""";

        Page page = JsonText.Read(Json, Page.Read);

        Assert.Equal(Json, JsonText.WriteMember(writer => GongJson.WriteExtra(writer, page.Extra)));
    }

    [Fact]
    public void WritesValuesWithoutNames() => Assert.Equal(
        """["a",true,1,2,1.5,2.5,3.50,"2018-02-17T02:30:00-08:00","2024-02-29",null,"AQID",[]]""",
        JsonText.Write(writer =>
        {
            writer.WriteStartArray();
            GongJsonValue.Write(writer, "a");
            GongJsonValue.Write(writer, true);
            GongJsonValue.Write(writer, 1);
            GongJsonValue.Write(writer, 2L);
            GongJsonValue.Write(writer, 1.5f);
            GongJsonValue.Write(writer, 2.5);
            GongJsonValue.Write(writer, 3.50m);
            GongJsonValue.Write(writer, Started);
            GongJsonValue.Write(writer, new DateOnly(2024, 2, 29));
            GongJsonValue.Write(writer, default(JsonElement));
            GongJsonValue.Write(writer, new byte[] { 1, 2, 3 });
            GongJsonValue.Write(writer, JsonText.Element("[]"));
            writer.WriteEndArray();
        }));

    private static string Write(DateTimeOffset value) => JsonText.WriteMember(writer => GongJson.WriteDateTimeOffset(writer, "t"u8, value));

    private static void WriteEmpty(Utf8JsonWriter writer, Page value)
    {
        writer.WriteStartObject();
        writer.WriteEndObject();
    }
}
