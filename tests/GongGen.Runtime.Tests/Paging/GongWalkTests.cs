using Gong;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Paging;

public class GongWalkTests
{
    private static readonly GongCursorExpiredException Expired = new("listCalls failed") { StatusCode = 400, OperationId = "listCalls", Errors = ["The cursor has expired"] };
    private readonly List<string?> _asked = [];

    [Fact]
    public async Task ExpiredCursorBeginsAgainWithoutGivingAnItemTwice()
    {
        List<string> items = await ToListAsync(Walk(static name => name, (cursor, time) => (cursor, time) switch
        {
            (null, 1) => new Page { Names = ["a", "b"], Cursor = "2" },
            ("2", 2) => throw Expired,
            (null, 3) => new Page { Names = ["a", "late", "b"], Cursor = "2" },
            _ => new Page { Names = ["c"] },
        }));

        Assert.Equal(["a", "b", "late", "c"], items);
        Assert.Equal([null, "2", null, "2"], _asked);
    }

    [Fact]
    public async Task ExpiredCursorIsAnErrorWhereItemsHaveNoIdentity()
    {
        GongCursorExpiredException exception = await ThrowsAsync(Walk(null, (cursor, _) => cursor is null ? new Page { Names = ["a"], Cursor = "2" } : throw Expired));

        Assert.Contains("nothing that tells one from another", exception.Message, StringComparison.Ordinal);
        Assert.Equal("listCalls", exception.OperationId);
        Assert.Equal([null, "2"], _asked);
    }

    [Fact]
    public async Task ExpiredCursorIsAnErrorWhereTheWalkBeganInTheMiddle()
    {
        GongCursorExpiredException exception = await Assert.ThrowsAsync<GongCursorExpiredException>(async () =>
        {
            await foreach (GongPage<string> page in Walk(static name => name, (_, _) => throw Expired).AsPages("2"))
            {
                Assert.Fail("There is no page.");
            }
        });

        Assert.Contains("began in the middle", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RestartThatComesNoFurtherIsTheLast()
    {
        GongCursorExpiredException exception = await ThrowsAsync(Walk(static name => name, (cursor, _) => cursor is null ? new Page { Names = ["a"], Cursor = "2" } : throw Expired));

        Assert.Contains("before anything new came", exception.Message, StringComparison.Ordinal);
        Assert.Equal([null, "2", null, "2"], _asked);
    }

    [Fact]
    public async Task PagesTellTheirCursorAndTheTotal()
    {
        GongPageable<string> items = Walk(static name => name, (cursor, _) => cursor is null ? new Page { Names = ["a", "b"], Cursor = "2", Count = 3 } : new Page { Names = ["c"], Count = 3 });
        List<GongPage<string>> pages = [];
        await foreach (GongPage<string> page in items.AsPages())
        {
            pages.Add(page);
        }

        Assert.Equal([["a", "b"], ["c"]], pages.Select(page => page.Items));
        Assert.Equal(["2", null], pages.Select(page => page.NextCursor));
        Assert.Equal([3L, 3L], pages.Select(page => page.TotalRecords));
    }

    [Fact]
    public async Task PagesGoOnBehindACursor()
    {
        await foreach (GongPage<string> page in Walk(null, (_, _) => new Page { Names = ["c"] }).AsPages("7"))
        {
            Assert.Equal(["c"], page.Items);
        }

        Assert.Equal(["7"], _asked);
    }

    [Fact]
    public async Task CancellingBetweenPagesAsksForNoMore()
    {
        using CancellationTokenSource source = new();
        GongPageable<string> items = Walk(null, (cursor, _) => new Page { Names = ["a"], Cursor = cursor + "x" });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (GongPage<string> page in items.AsPages().WithCancellation(source.Token))
            {
                await source.CancelAsync();
            }
        });

        Assert.Single(_asked);
    }

    private static Task<GongCursorExpiredException> ThrowsAsync(GongPageable<string> items) => Assert.ThrowsAsync<GongCursorExpiredException>(() => ToListAsync(items));

    private GongPageable<string> Walk(Func<string, string?>? key, Func<string?, int, Page> answer) => GongPaging.EnumerateAsync(
        (cursor, _) =>
        {
            _asked.Add(cursor);
            return Task.FromResult(answer(cursor, _asked.Count));
        },
        new GongPageReader<Page, string>(static page => page.Names, static page => page.Cursor) { Total = static page => page.Count, Key = key },
        firstCursor: null,
        CancellationToken.None);

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
