using Gong.Runtime;

namespace GongGen.Runtime.Tests.Text;

public class GongFormatTests
{
    private static readonly DateTimeOffset Started = new(2018, 2, 17, 2, 30, 0, TimeSpan.FromHours(-8));

    [Fact]
    public void NullStaysNull()
    {
        Assert.Null(GongFormat.Text((string?)null));
        Assert.Null(GongFormat.Text((bool?)null));
        Assert.Null(GongFormat.Text((int?)null));
        Assert.Null(GongFormat.Text((long?)null));
        Assert.Null(GongFormat.Text((float?)null));
        Assert.Null(GongFormat.Text((double?)null));
        Assert.Null(GongFormat.Text((decimal?)null));
        Assert.Null(GongFormat.Text((DateTimeOffset?)null));
        Assert.Null(GongFormat.Text((DateOnly?)null));
        Assert.Null(GongFormat.Texts<int>(null, static item => GongFormat.Text(item)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void IsTheSameInEveryCulture(string culture)
    {
        Assert.Equal("true", Culture.Run(culture, () => GongFormat.Text(true)));
        Assert.Equal("-12", Culture.Run(culture, () => GongFormat.Text(-12)));
        Assert.Equal("-9223372036854775808", Culture.Run(culture, () => GongFormat.Text(long.MinValue)));
        Assert.Equal("125.8", Culture.Run(culture, () => GongFormat.Text(125.8f)));
        Assert.Equal("0.1", Culture.Run(culture, () => GongFormat.Text(0.1)));
        Assert.Equal("1234.50", Culture.Run(culture, () => GongFormat.Text(1234.50m)));
        Assert.Equal("2018-02-17T02:30:00-08:00", Culture.Run(culture, () => GongFormat.Text(Started)));
        Assert.Equal("2024-02-29", Culture.Run(culture, () => GongFormat.Text(new DateOnly(2024, 2, 29))));
    }

    [Fact]
    public void DatesHaveNoIdleFraction()
    {
        Assert.Equal("2018-02-17T10:30:00Z", GongFormat.Text(Started.ToUniversalTime()));
        Assert.Equal("2018-02-17T02:30:00.0419-08:00", GongFormat.Text(Started.AddTicks(419000)));
        Assert.Equal("2018-02-17T02:30:00.0000001-08:00", GongFormat.Text(Started.AddTicks(1)));
    }

    [Fact]
    public void ListsLeaveOutNulls()
    {
        string?[] names = ["a", null, "b"];

        Assert.Equal(["a", "b"], GongFormat.Texts(names, static item => item));
        Assert.Equal(["1", "2"], GongFormat.Texts([1, 2], static item => GongFormat.Text(item)));
    }
}
