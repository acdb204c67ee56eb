using Gong;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Paging;

public class GongBatchesTests
{
    private static readonly string[] Many = Enumerable.Range(1, 250).Select(number => $"{number}").ToArray();
    private readonly List<int> _sizes = [];

    [Fact]
    public async Task AsksForAsManyAsTheLimitInTheOrderOfTheIds()
    {
        Assert.Equal(Many, await ToListAsync(Batches(ids => ids.Reverse()).EnumerateAsync([.. Many, "7"], default)));
        Assert.Equal([100, 100, 50], _sizes);
    }

    [Fact]
    public async Task AsksOnlyWhenItIsNeeded()
    {
        await foreach (string item in Batches(ids => ids).EnumerateAsync(Many, default))
        {
            break;
        }

        Assert.Equal([100], _sizes);
    }

    [Fact]
    public async Task OneRefusedIdLosesNoOther()
    {
        List<string> items = [];
        GongBatchException exception = await Assert.ThrowsAsync<GongBatchException>(async () =>
        {
            await foreach (string item in Batches(ids => ids.Contains("42") ? throw new GongApiException("no") { StatusCode = 400 } : ids).EnumerateAsync(Many, default))
            {
                items.Add(item);
            }
        });

        Assert.Equal(Many.Where(id => id != "42"), items);
        Assert.Equal(["42"], exception.Failures.Keys);
        Assert.Equal("no", exception.Failures["42"].Message);
        Assert.True(_sizes.Count < 20, $"{_sizes.Count} requests");
    }

    [Fact]
    public async Task RefusalOfAllIdsIsThrownSoon()
    {
        await Assert.ThrowsAsync<GongApiException>(() => ToListAsync(Batches(_ => throw new GongApiException("no") { StatusCode = 400 }).EnumerateAsync(Many, default)));

        Assert.True(_sizes.Count < 20, $"{_sizes.Count} requests");
    }

    [Theory]
    [InlineData(401)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task OtherFailuresAreThrownAtOnce(int status)
    {
        await Assert.ThrowsAsync<GongApiException>(() => ToListAsync(Batches(_ => throw new GongApiException("no") { StatusCode = status }).EnumerateAsync(Many, default)));

        Assert.Equal([100], _sizes);
    }

    private GongBatches<string> Batches(Func<IReadOnlyList<string>, IEnumerable<string>> answer) => new(ids => AskAsync(ids, answer), static item => item, 100);

    private async IAsyncEnumerable<string> AskAsync(IReadOnlyList<string> ids, Func<IReadOnlyList<string>, IEnumerable<string>> answer)
    {
        _sizes.Add(ids.Count);
        await Task.Yield();
        foreach (string item in answer(ids))
        {
            yield return item;
        }
    }

    private static async Task<List<string>> ToListAsync(IAsyncEnumerable<string> items)
    {
        List<string> list = [];
        await foreach (string item in items)
        {
            list.Add(item);
        }

        return list;
    }
}
