using GongGen.Testing.Analyzers;

namespace GongGen.Testing.Tests.Analyzers;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("a[|b|]c", "abc", "T1:1-2")]
    [InlineData("[||]", "", "T1:0-0")]
    [InlineData("{|T2:a[|b|]|}c", "abc", "T2:0-2 T1:1-2")]
    [InlineData("[|a|][|b|]", "ab", "T1:0-1 T1:1-2")]
    [InlineData("{|T2:{|T2:a|}|}", "a", "T2:0-1 T2:0-1")]
    [InlineData("x[a || b]", "x[a || b]", "")]
    public void ReadsMarksAndWritesThemAgain(string source, string text, string spans)
    {
        Markup markup = Markup.Parse(source, "file", "T1");

        Assert.Equal(text, markup.Text);
        Assert.Equal(spans, string.Join(' ', markup.Spans.Select(span => $"{span.Id}:{span.Span.Start}-{span.Span.End}")));
        Assert.Equal(source, markup.Render(markup.Spans, "T1"));
    }

    [Theory]
    [InlineData("[|a", "1 marks are opened and not closed in file")]
    [InlineData("a\na|]", "'|]' at file(2) closes nothing")]
    [InlineData("[|a|}", "'|}' at file(1) closes nothing that was opened like it")]
    [InlineData("{|T1:a|]", "'|]' at file(1) closes nothing that was opened like it")]
    [InlineData("{|a|}", "'{|' at file(1) has no rule")]
    public void WrongMarksFail(string source, string message) =>
        Assert.Contains(message, Assert.Throws<HarnessException>(() => Markup.Parse(source, "file", "T1")).Message);

    [Fact]
    public void AMarkWithoutARuleNeedsAnAnalyzerWithOne() =>
        Assert.Contains("Name the rule", Assert.Throws<HarnessException>(() => Markup.Parse("[|a|]", "file", onlyRule: null)).Message);
}
