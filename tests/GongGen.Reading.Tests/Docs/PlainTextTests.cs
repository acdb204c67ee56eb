using GongGen.Reading.Docs;

namespace GongGen.Reading.Tests.Docs;

public class PlainTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("  \n ", "")]
    [InlineData("One\ntwo", "One two")]
    [InlineData("One\r\n\r\n\r\ntwo", "One\ntwo")]
    [InlineData("  a \t  b  ", "a b")]
    [InlineData("<h2>Title</h2><p>Text <b>bold</b></p>", "Title\nText bold")]
    [InlineData("a<br/>b", "a\nb")]
    [InlineData("<style>\nb { color: red }\n</style>Text", "Text")]
    [InlineData("<script>alert('a > b')</script>Text", "Text")]
    [InlineData("<!-- note -->Text", "Text")]
    [InlineData("<ul><li>One</li><li>Two</li></ul>", "- One\n- Two")]
    [InlineData("- One\n- Two", "- One\n- Two")]
    [InlineData("a &lt; b &amp;&amp; c &#8211; d&nbsp;e", "a < b && c – d e")]
    [InlineData("&lt;b&gt;", "<b>")]
    [InlineData("a < b and c > d", "a < b and c > d")]
    [InlineData("GET /calls/<callId>", "GET /calls/<callId>")]
    [InlineData("<a href=\"#x\">link</a>s", "links")]
    [InlineData("a\u0001\u0000b\u001F", "ab")]
    [InlineData("😀", "😀")]
    [InlineData("*/ ]]> \" \\", "*/ ]]> \" \\")]
    [InlineData("<p", "<p")]
    [InlineData("<", "<")]
    [InlineData("<style>never closed", "")]
    public void Markup_goes_and_text_stays(string? description, string expected) => Assert.Equal(expected, PlainText.From(description));

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() => Assert.Equal("a\uFFFDb", PlainText.From("a" + (char)0xD800 + "b"));

    [Theory]
    [InlineData("One. Two.", "One.")]
    [InlineData("One\nTwo", "One")]
    [InlineData("v2.0 is out", "v2.0 is out")]
    [InlineData("", "")]
    public void A_summary_is_the_first_sentence(string text, string expected) => Assert.Equal(expected, PlainText.FirstSentence(text));
}
