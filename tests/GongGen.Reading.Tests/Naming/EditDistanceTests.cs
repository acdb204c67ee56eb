using GongGen.Texts;

namespace GongGen.Reading.Tests.Naming;

public class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("Inbound", "inbound", 0)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("strnig", "string", 1)]
    [InlineData("ab", "ba", 1)]
    public void Of_CountsChangesAndSwaps(string from, string to, int expected)
    {
        Assert.Equal(expected, EditDistance.Of(from, to));
        Assert.Equal(expected, EditDistance.Of(to, from));
    }

    [Theory]
    [InlineData("kitten", "sitting", 4, 3)]
    [InlineData("kitten", "sitting", 3, 3)]
    [InlineData("kitten", "sitting", 2, 2)]
    [InlineData("abcdef", "uvwxyz", 2, 2)]
    public void Of_StopsAtTheLimit(string from, string to, int limit, int expected) => Assert.Equal(expected, EditDistance.Of(from, to, limit));
}
