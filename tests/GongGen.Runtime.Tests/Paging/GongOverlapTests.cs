using Gong;

namespace GongGen.Runtime.Tests.Paging;

public class GongOverlapTests
{
    private static readonly DateTimeOffset Noon = new(2026, 2, 17, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task GivesWhatNoEarlierRunGave()
    {
        GongOverlap first = new(TimeSpan.FromDays(1));
        Assert.Equal(["a", "b"], await RunAsync(first, Noon, "a", "b"));

        GongOverlap second = new(TimeSpan.FromDays(1), first.Given);
        Assert.Equal(Noon.AddDays(-1), second.From(Noon));
        Assert.Equal(["late", "c"], await RunAsync(second, Noon.AddHours(1), "a", "late", "b", "c"));
    }

    [Fact]
    public async Task ForgetsWhatCannotComeAgain()
    {
        GongOverlap overlap = new(TimeSpan.FromDays(1));
        await RunAsync(overlap, Noon, "a");
        await RunAsync(overlap, Noon.AddHours(2), "b");

        overlap.From(Noon.AddHours(25));

        Assert.Equal(["b"], overlap.Given.Keys);
    }

    [Fact]
    public async Task ItemThatWasNotFinishedComesAgain()
    {
        GongOverlap overlap = new(TimeSpan.FromDays(1));
        await foreach (string item in overlap.OnlyNewAsync(ItemsAsync("a", "b"), static item => item, Noon))
        {
            if (item == "b")
            {
                break;
            }
        }

        Assert.Equal(["b"], await RunAsync(overlap, Noon, "a", "b"));
    }

    [Fact]
    public void RefusesANegativeOverlap() => Assert.Throws<ArgumentOutOfRangeException>("length", () => new GongOverlap(TimeSpan.FromTicks(-1)));

    private static async Task<List<string>> RunAsync(GongOverlap overlap, DateTimeOffset to, params string[] items)
    {
        List<string> list = [];
        await foreach (string item in overlap.OnlyNewAsync(ItemsAsync(items), static item => item, to))
        {
            list.Add(item);
        }

        return list;
    }

    private static async IAsyncEnumerable<string> ItemsAsync(params string[] items)
    {
        await Task.Yield();
        foreach (string item in items)
        {
            yield return item;
        }
    }
}
