using Gong;

namespace GongGen.Runtime.Tests;

public class GongDateTests
{
    [Theory]
    [InlineData("en-US")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void TextIsIsoEverywhere(string culture) =>
        Assert.Equal("0987-02-03", Culture.Run(culture, () => GongDate.Parse("0987-02-03").ToString()));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2024-02-30")]
    [InlineData("2024-2-3")]
    [InlineData("2024-02-03T00:00:00")]
    public void AnythingElseIsNoDate(string? text)
    {
        Assert.False(GongDate.TryParse(text, out GongDate date));
        Assert.Equal(default, date);
    }

    [Fact]
    public void ParseNamesWhatItCannotRead() =>
        Assert.Contains("'soon'", Assert.Throws<FormatException>(() => GongDate.Parse("soon")).Message, StringComparison.Ordinal);

    [Fact]
    public void DayThatDoesNotExistIsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new GongDate(2023, 2, 29));

    [Fact]
    public void TimeAndKindAreDropped()
    {
        GongDate date = GongDate.FromDateTime(new DateTime(2024, 2, 29, 23, 59, 0, DateTimeKind.Utc));

        Assert.Equal(new GongDate(2024, 2, 29), date);
        Assert.Equal(DateTimeKind.Unspecified, date.ToDateTime().Kind);
        Assert.Equal((2024, 2, 29), (date.Year, date.Month, date.Day));
    }

    [Fact]
    public void DaysAreOrdered()
    {
        GongDate early = new(2024, 2, 28);
        GongDate late = new(2024, 2, 29);

        Assert.True(early < late && early <= late && late > early && late >= early);
        Assert.Equal(-1, early.CompareTo(late));
    }
}
