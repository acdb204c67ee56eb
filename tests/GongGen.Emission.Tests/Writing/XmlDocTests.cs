using GongGen.Emission.Writing;

namespace GongGen.Emission.Tests.Writing;

public class XmlDocTests
{
    [Fact]
    public void Write_KeepsOneLineOnOneLine() => Assert.Equal("/// <summary>a &lt; b</summary>\n", Written("a < b"));

    [Fact]
    public void Write_PutsEachLineBehindItsOwnSlashes() =>
        Assert.Equal("/// <summary>\n/// one\n/// <br/>\n/// two\n/// </summary>\n", Written("one\r\n\r\ntwo"));

    [Fact]
    public void Write_IsSilentWithoutText() => Assert.Equal("", Written(" \n "));

    [Theory]
    [InlineData("List the calls", "List the calls.\nOurs.")]
    [InlineData("Which calls? ", "Which calls?\nOurs.")]
    [InlineData("", "Ours.")]
    public void Followed_EndsTheSentenceOfTheDocument(string text, string expected) => Assert.Equal(expected, XmlDoc.Followed(text, "Ours."));

    [Fact]
    public void Followed_LeavesATextAloneThatNothingFollows() => Assert.Equal("List the calls", XmlDoc.Followed("List the calls", ""));

    [Theory]
    [InlineData("a\u2028b\u2029c\u0085d", "a b c d")]
    [InlineData("\U0001F600", "\U0001F600")]
    [InlineData("]]> & </summary>", "]]&gt; &amp; &lt;/summary&gt;")]
    public void Escape_LeavesNothingThatEndsTheComment(string text, string expected) => Assert.Equal(expected, XmlDoc.Escape(text));

    [Fact]
    public void Escape_ReplacesALoneSurrogate() => Assert.Equal("a\ufffdb", XmlDoc.Escape("a\ud800b"));

    private static string Written(string text)
    {
        CodeWriter writer = new();
        XmlDoc.Write(writer, "summary", text);
        return writer.ToString();
    }
}
