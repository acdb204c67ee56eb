using System.Text.Json;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Json;

public class GongJsonNumberTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("12.0", 12)]
    [InlineData("1.2e1", 12)]
    [InlineData("\"12\"", 12)]
    [InlineData("\"12.00\"", 12)]
    [InlineData("null", null)]
    public void Int32(string json, int? expected) => Assert.Equal(expected, JsonText.Read<int?>(json, GongJson.ReadInt32));

    [Theory]
    [InlineData("12.5")]
    [InlineData("2147483648")]
    [InlineData("1e99")]
    [InlineData("\"\"")]
    [InlineData("\"1,000\"")]
    [InlineData("\" 12\"")]
    [InlineData("\"0x1F\"")]
    [InlineData("true")]
    [InlineData("{}")]
    public void Int32RefusesTheRest(string json)
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonText.Read<int?>(json, GongJson.ReadInt32));

        Assert.StartsWith("expected a whole number of 32 bits, found ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("\"-9223372036854775808\"", long.MinValue)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("null", null)]
    public void Int64(string json, long? expected) => Assert.Equal(expected, JsonText.Read<long?>(json, GongJson.ReadInt64));

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("77823422740259378951")]
    [InlineData("0.5")]
    public void Int64RefusesWhatDoesNotFit(string json) => Assert.Throws<JsonException>(() => JsonText.Read<long?>(json, GongJson.ReadInt64));

    [Theory]
    [InlineData("125.8", 125.8f)]
    [InlineData("\"125.8\"", 125.8f)]
    [InlineData("null", null)]
    public void Single(string json, float? expected) => Assert.Equal(expected, JsonText.Read<float?>(json, GongJson.ReadSingle));

    [Theory]
    [InlineData("0.1", 0.1)]
    [InlineData("-1.5e300", -1.5e300)]
    [InlineData("\"1e3\"", 1000.0)]
    [InlineData("null", null)]
    public void Double(string json, double? expected) => Assert.Equal(expected, JsonText.Read<double?>(json, GongJson.ReadDouble));

    [Theory]
    [InlineData("1e400")]
    [InlineData("\"NaN\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("\"-∞\"")]
    [InlineData("\"1,5\"")]
    [InlineData("false")]
    public void NumbersAreFinite(string json)
    {
        Assert.Throws<JsonException>(() => JsonText.Read<double?>(json, GongJson.ReadDouble));
        Assert.Throws<JsonException>(() => JsonText.Read<float?>(json, GongJson.ReadSingle));
    }

    [Fact]
    public void SingleRefusesWhatOnlyADoubleHolds() => Assert.Throws<JsonException>(() => JsonText.Read<float?>("1e39", GongJson.ReadSingle));

    [Fact]
    public void DecimalKeepsItsDigits()
    {
        Assert.Equal(12345678901234567890.12m, JsonText.Read<decimal?>("12345678901234567890.12", GongJson.ReadDecimal));
        Assert.Equal(0.10m, JsonText.Read<decimal?>("\"0.10\"", GongJson.ReadDecimal));
        Assert.Null(JsonText.Read<decimal?>("null", GongJson.ReadDecimal));
        Assert.Throws<JsonException>(() => JsonText.Read<decimal?>("1e30", GongJson.ReadDecimal));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void CultureDoesNotMatter(string culture)
    {
        Assert.Equal(1.5, Culture.Run(culture, () => JsonText.Read<double?>("\"1.5\"", GongJson.ReadDouble)));
        Assert.Equal(-2, Culture.Run(culture, () => JsonText.Read<int?>("\"-2\"", GongJson.ReadInt32)));
        Assert.Equal("{\"n\":1.5}", Culture.Run(culture, () => JsonText.WriteMember(writer => GongJson.WriteDouble(writer, "n"u8, 1.5))));
    }
}
