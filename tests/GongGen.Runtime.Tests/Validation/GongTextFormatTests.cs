using Gong.Runtime;

namespace GongGen.Runtime.Tests.Validation;

public class GongTextFormatTests
{
    [Theory]
    [InlineData("https://example.com/x.mp3", "uri", true)]
    [InlineData("/x.mp3", "uri", false)]
    [InlineData("file://x.mp3", "url", false)]
    [InlineData("ann@localhost", "email", true)]
    [InlineData("\"ann b\"@example.com", "email", true)]
    [InlineData("", "email", false)]
    [InlineData("ann@.com", "email", false)]
    [InlineData("ann@example@com", "email", false)]
    [InlineData("mailto:ann@example.com", "email", false)]
    [InlineData("Ann<ann@example.com>", "email", false)]
    [InlineData("ann,bob@example.com", "email", false)]
    [InlineData("ann+calls@[192.0.2.1]", "email", true)]
    [InlineData("2026-02-17T02:30:00-08:00", "date-time", true)]
    [InlineData("2026-02-17T02:30:00", "date-time", false)]
    [InlineData("anything", "uuid", true)]
    public void ProblemOf_KnowsSomeFormats(string text, string format, bool isRight) => Assert.Equal(isRight, GongTextFormat.ProblemOf(text, format) is null);

    [Theory]
    [InlineData("abc", "^[a-z]+$", false)]
    [InlineData("ab1", "^[a-z]+$", true)]
    [InlineData("ab1", "[a-z]", false)]
    [InlineData("\u0661", "^\\d$", true)]
    [InlineData("x", "(", false)]
    [InlineData("x", "[z-a]", false)]
    [InlineData("a\u00a0b", "^\\S+\\s\\S+$", false)]
    [InlineData("\U0001F600", "^.$", false)]
    public void Breaks_IsTrueOnlyWhereProven(string text, string pattern, bool isBroken) => Assert.Equal(isBroken, GongTextFormat.Breaks(text, pattern));

    [Fact]
    public void Breaks_GivesUpInTime() => Assert.False(GongTextFormat.Breaks(new string('a', 60) + "!", "^(a+)+$"));
}
