using GongGen.Reading.Naming;

namespace GongGen.Reading.Tests.Naming;

public class NameSuggesterTests
{
    [Theory]
    [InlineData("strnig", "string")]
    [InlineData("String", "string")]
    [InlineData("int", null)]
    [InlineData("numbre", "number")]
    [InlineData("", null)]
    public void The_nearest_name_is_suggested(string text, string? expected) =>
        Assert.Equal(expected, NameSuggester.Nearest(text, ["string", "number", "boolean"]));
}
