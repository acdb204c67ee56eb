using System.Collections;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Validation;

public class GongPathTests
{
    [Fact]
    public void Items_NameTheirPlaceAndLeaveNullsOut() =>
        Assert.Equal(["Ids[0]=a", "Ids[2]=b"], GongPath.Items("Ids", new[] { "a", null, "b" }).Select(value => $"{value.Path}={value.Text}"));

    [Fact]
    public void NoList_HasNoItems() => Assert.Empty(GongPath.Items<string>("Ids", null));

    [Fact]
    public void ListsInLists_NameBothPlaces()
    {
        int[][] grid = [[1], [2, 3]];

        IEnumerable<GongPathValue> values = GongPath.Each("Grid", grid, static (row, path) => GongPath.Each(path, row, static (cell, cellPath) => GongPath.One(cellPath, cell)));

        Assert.Equal(["Grid[0][0]", "Grid[1][0]", "Grid[1][1]"], values.Select(value => value.Path));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData(" ", true)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(0, true)]
    public void IsSet_IsWhatTheSourceGives(object? value, bool isSet) => Assert.Equal(isSet, new GongPathValue("A", value).IsSet);

    [Fact]
    public void IsSet_KnowsEmptyCollectionsOfAnyKind()
    {
        Assert.False(new GongPathValue("A", Array.Empty<int>()).IsSet);
        Assert.True(new GongPathValue("A", new List<int> { 1 }).IsSet);
        Assert.False(new GongPathValue("A", new Dictionary<string, int>(StringComparer.Ordinal)).IsSet);
        Assert.False(new GongPathValue("A", new Plain()).IsSet);
    }

    [Fact]
    public void ValuesOfAMap_NameTheirKey()
    {
        Dictionary<string, int[]?> map = new(StringComparer.Ordinal) { ["a"] = [1], ["b"] = null };

        IEnumerable<GongPathValue> values = GongPath.EachValue("Map", map, static (row, path) => GongPath.Items(path, row));

        Assert.Equal("Map[\"a\"][0]", Assert.Single(values).Path);
    }

    [Fact]
    public void IsSet_KnowsStructsWithoutText()
    {
        Assert.False(new GongPathValue("A", default(Word)).IsSet);
        Assert.True(new GongPathValue("A", new Word("x")).IsSet);
    }

    [Fact]
    public void Text_IsThatOfTheWire() => Assert.Equal(
        ["true", "1.5", ""],
        Culture.Run("de-DE", () => new object?[] { true, 1.5, null }.Select(value => new GongPathValue("A", value).Text).ToArray()));

    private readonly record struct Word(string? Text)
    {
        public override string ToString() => Text ?? "";
    }

    private sealed class Plain : IReadOnlyList<int>
    {
        public int Count => 0;

        public int this[int index] => throw new ArgumentOutOfRangeException(nameof(index));

        public IEnumerator<int> GetEnumerator() => Enumerable.Empty<int>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
