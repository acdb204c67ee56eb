using GongGen.Emission.Writing;

namespace GongGen.Emission.Tests.Writing;

public class CSharpLiteralTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("line\nend\r", "\"line\\u000Aend\\u000D\"")]
    [InlineData("{0} {{x}}", "\"{0} {{x}}\"")]
    [InlineData("\u2028\u0085", "\"\\u2028\\u0085\"")]
    [InlineData("é\U0001F600", "\"é\U0001F600\"")]
    public void Of_EscapesWhatCouldLeaveTheLiteral(string text, string expected) => Assert.Equal(expected, CSharpLiteral.Of(text));

    [Fact]
    public void Of_ReplacesALoneSurrogate() => Assert.Equal("\"a\\uFFFDb\"", CSharpLiteral.Of("a\ud800b"));

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("record", "record")]
    public void Identifier_EscapesKeywords(string name, string expected) => Assert.Equal(expected, CSharpLiteral.Identifier(name));

    [Fact]
    public void Utf8Length_CountsBytes() => Assert.Equal(3, CSharpLiteral.Utf8Length("aé"));
}
