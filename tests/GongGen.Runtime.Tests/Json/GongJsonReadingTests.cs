using System.Text.Json;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Json;

public class GongJsonReadingTests
{
    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("\"\"", "")]
    [InlineData("\"\\u00e4\\n\"", "ä\n")]
    [InlineData("77823422740259378951", "77823422740259378951")]
    [InlineData("12.50", "12.50")]
    [InlineData("-1E+5", "-1E+5")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("null", null)]
    public void StringTakesScalarsAsTheyStand(string json, string? expected) => Assert.Equal(expected, JsonText.Read<string?>(json, GongJson.ReadString));

    [Theory]
    [InlineData("{}", "expected a string, found an Object at byte 0")]
    [InlineData("  []", "expected a string, found an Array at byte 2")]
    public void StringRefusesTheRest(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonText.Read<string?>(json, GongJson.ReadString)).Message);

    [Fact]
    public void StringRefusesHalfASurrogatePair() =>
        Assert.Throws<JsonException>(() => JsonText.Read<string?>("\"\\ud800\"", GongJson.ReadString));

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("null", null)]
    public void Boolean(string json, bool? expected) => Assert.Equal(expected, JsonText.Read<bool?>(json, GongJson.ReadBoolean));

    [Theory]
    [InlineData("1", "expected a boolean, found a Number at byte 0")]
    [InlineData("\"true\"", "expected a boolean, found a String at byte 0")]
    public void BooleanRefusesTheRest(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonText.Read<bool?>(json, GongJson.ReadBoolean)).Message);

    [Fact]
    public void DateTimeOffsetKeepsItsOffset()
    {
        DateTimeOffset? value = JsonText.Read<DateTimeOffset?>("\"2019-10-18T14:03:37.041977-07:00\"", GongJson.ReadDateTimeOffset);

        Assert.Equal(TimeSpan.FromHours(-7), value?.Offset);
        Assert.Equal(new DateTimeOffset(2019, 10, 18, 14, 3, 37, 41, 977, TimeSpan.FromHours(-7)), value);
        Assert.Null(JsonText.Read<DateTimeOffset?>("null", GongJson.ReadDateTimeOffset));
    }

    [Theory]
    [InlineData("\"yesterday\"", "expected a date and time in ISO 8601, found a String at byte 0 that is not one")]
    [InlineData("1571407417", "expected a date and time in ISO 8601, found a Number at byte 0")]
    public void DateTimeOffsetSaysWhatCame(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonText.Read<DateTimeOffset?>(json, GongJson.ReadDateTimeOffset)).Message);

    [Theory]
    [InlineData("\"2024-02-29\"")]
    [InlineData("\"2024-02-29T23:30:00-08:00\"")]
    public void DateOnlyIsTheDateAsWritten(string json) => Assert.Equal(new DateOnly(2024, 2, 29), JsonText.Read<DateOnly?>(json, GongJson.ReadDateOnly));

    [Fact]
    public void DateOnlyMayBeNull() => Assert.Null(JsonText.Read<DateOnly?>("null", GongJson.ReadDateOnly));

    [Fact]
    public void ElementIsAnyJsonButNull()
    {
        Assert.Equal("{\"a\":[1]}", JsonText.Read<JsonElement?>("{\"a\":[1]}", GongJson.ReadElement)?.GetRawText());
        Assert.Equal("12", JsonText.Read<JsonElement?>("12", GongJson.ReadElement)?.GetRawText());
        Assert.Null(JsonText.Read<JsonElement?>("null", GongJson.ReadElement));
    }

    [Fact]
    public void BytesAreBase64()
    {
        Assert.Equal([1, 2, 3], JsonText.Read<byte[]?>("\"AQID\"", GongJson.ReadBytes));
        Assert.Null(JsonText.Read<byte[]?>("null", GongJson.ReadBytes));
        Assert.Throws<JsonException>(() => JsonText.Read<byte[]?>("\"%\"", GongJson.ReadBytes));
        Assert.Throws<JsonException>(() => JsonText.Read<byte[]?>("1", GongJson.ReadBytes));
    }

    [Fact]
    public void ListLeavesOutNulls()
    {
        Assert.Equal([1, 3], JsonText.Read<IReadOnlyList<int>?>("[1,null,3]", ReadInts));
        Assert.Equal([], JsonText.Read<IReadOnlyList<int>?>("[]", ReadInts));
        Assert.Null(JsonText.Read<IReadOnlyList<int>?>("null", ReadInts));
    }

    [Fact]
    public void ListOfListsReadsItself()
    {
        IReadOnlyList<IReadOnlyList<int>>? lists = JsonText.Read<IReadOnlyList<IReadOnlyList<int>>?>(
            "[[1],[],[2,3]]",
            static (ref Utf8JsonReader r) => GongJson.ReadList(ref r, static (ref Utf8JsonReader s) => ReadInts(ref s)!));

        Assert.Equal([[1], [], [2, 3]], lists);
    }

    [Theory]
    [InlineData("{}", "expected an array, found an Object at byte 0")]
    [InlineData("\"a\"", "expected an array, found a String at byte 0")]
    [InlineData("[1,\"x\"]", "expected a whole number of 32 bits, found a String at byte 3 that is not one")]
    public void ListSaysWhatCame(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonText.Read<IReadOnlyList<int>?>(json, ReadInts)).Message);

    [Fact]
    public void MapKeepsNamesAndLeavesOutNulls()
    {
        IReadOnlyDictionary<string, int>? map = JsonText.Read<IReadOnlyDictionary<string, int>?>("""{"a":1,"\u0062":2,"c":null,"A":3}""", ReadMap);

        Assert.Equal(new Dictionary<string, int>(StringComparer.Ordinal) { ["a"] = 1, ["b"] = 2, ["A"] = 3 }, map);
        Assert.Null(JsonText.Read<IReadOnlyDictionary<string, int>?>("null", ReadMap));
    }

    [Fact]
    public void MapSaysWhatCame() => Assert.Equal(
        "expected an object, found an Array at byte 0",
        Assert.Throws<JsonException>(() => JsonText.Read<IReadOnlyDictionary<string, int>?>("[]", ReadMap)).Message);

    private static IReadOnlyList<int>? ReadInts(ref Utf8JsonReader reader) =>
        GongJson.ReadList(ref reader, static (ref Utf8JsonReader r) => GongJson.ReadInt32(ref r).GetValueOrDefault());

    private static IReadOnlyDictionary<string, int>? ReadMap(ref Utf8JsonReader reader) =>
        GongJson.ReadMap(ref reader, static (ref Utf8JsonReader r) => GongJson.ReadInt32(ref r).GetValueOrDefault());
}
