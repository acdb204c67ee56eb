using GongGen.Testing.Text;

namespace GongGen.Testing.Tests.Text;

public sealed class LineDiffTests
{
    [Fact]
    public void ShowsTheChangedLineWithThreeAroundIt()
    {
        string diff = LineDiff.Between("1\n2\n3\n4\n5\n6\n7\n8\n9", "1\n2\n3\n4\nfive\n6\n7\n8\n9");

        Assert.Equal("@@ line 2 @@\n  2\n  3\n  4\n- 5\n+ five\n  6\n  7\n  8\n", diff);
    }

    [Fact]
    public void LeavesOutWhatIsFarFromAChange()
    {
        string diff = LineDiff.Between("a\n1\n2\n3\n4\n5\n6\n7\nb", "A\n1\n2\n3\n4\n5\n6\n7\nB");

        Assert.Equal("@@ line 1 @@\n- a\n+ A\n  1\n  2\n  3\n  …\n  5\n  6\n  7\n- b\n+ B\n", diff);
    }

    [Theory]
    [InlineData("", "a")]
    [InlineData("a", "")]
    [InlineData("a\nb", "a")]
    [InlineData("a", "a\nb")]
    public void AddsAndRemovesAtTheEdges(string expected, string actual)
    {
        string diff = LineDiff.Between(expected, actual);

        Assert.Contains(diff.Split('\n'), line => line.StartsWith('+') || line.StartsWith('-'));
    }
}
