using Gong;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Paging;

public class GongPagingTests
{
    private readonly List<string?> _asked = [];

    [Fact]
    public async Task FollowsTheCursorToTheLastPage()
    {
        List<string> items = await AllAsync(cursor => cursor switch
        {
            null => new Page { Names = ["a", "b"], Cursor = "2" },
            "2" => new Page { Names = ["c"], Cursor = "3" },
            _ => new Page { Names = ["d"] },
        });

        Assert.Equal(["a", "b", "c", "d"], items);
        Assert.Equal([null, "2", "3"], _asked);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("5", "5")]
    public async Task StartsWithTheFirstCursor(string? firstCursor, string? expected)
    {
        Assert.Equal(["a"], await ToListAsync(EnumerateAsync(_ => new Page { Names = ["a"] }, firstCursor)));
        Assert.Equal([expected], _asked);
    }

    [Fact]
    public async Task RefusesToReturnToTheFirstCursor() =>
        await Assert.ThrowsAnyAsync<GongApiException>(() => ToListAsync(EnumerateAsync(_ => new Page { Cursor = "5" }, "5")));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task StopsWithoutACursor(string? cursor)
    {
        Assert.Equal(["a"], await AllAsync(_ => new Page { Names = ["a"], Cursor = cursor }));
        Assert.Single(_asked);
    }

    [Fact]
    public async Task GoesOnAfterAPageWithoutItems() => Assert.Equal(["a"], await AllAsync(cursor => cursor switch
    {
        null => new Page { Cursor = "2" },
        "2" => new Page { Names = [], Cursor = "3" },
        _ => new Page { Names = ["a"] },
    }));

    [Fact]
    public async Task AsksForAPageOnlyWhenItIsNeeded()
    {
        await foreach (string item in EnumerateAsync(cursor => new Page { Names = ["a", "b"], Cursor = cursor + "x" }))
        {
            if (_asked.Count == 2)
            {
                break;
            }
        }

        Assert.Equal([null, "x"], _asked);
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("2", "1")]
    public async Task RefusesACursorThatRepeats(string afterFirst, string afterSecond)
    {
        GongApiException exception = await Assert.ThrowsAnyAsync<GongApiException>(() => AllAsync(cursor => cursor switch
        {
            null => new Page { Cursor = "1" },
            "1" => new Page { Cursor = afterFirst },
            _ => new Page { Cursor = afterSecond },
        }));

        Assert.Equal("Paging was stopped: the answer names a cursor that was used before, so the pages would never end.", exception.Message);
        Assert.Equal(200, exception.StatusCode);
    }

    [Fact]
    public async Task NothingFoundIsAnEmptySequence()
    {
        Assert.Empty(await AllAsync(_ => throw new GongApiException("m") { StatusCode = 404, Errors = ["No calls found"] }));
        Assert.Empty(await AllAsync(_ => throw new GongApiException("m") { StatusCode = 404, RequestId = "r" }));
    }

    [Fact]
    public async Task NothingMoreFoundIsTheEnd() => Assert.Equal(["a"], await AllAsync(cursor => cursor is null
        ? new Page { Names = ["a"], Cursor = "2" }
        : throw new GongApiException("m") { StatusCode = 404, RequestId = "r" }));

    [Theory]
    [InlineData(404, false)]
    [InlineData(400, true)]
    [InlineData(429, true)]
    public async Task OtherFailuresAreThrown(int status, bool isOfGong)
    {
        GongApiException failure = new("m") { StatusCode = status, Errors = isOfGong ? ["e"] : [] };

        Assert.Same(failure, await Assert.ThrowsAnyAsync<GongApiException>(() => AllAsync(_ => throw failure)));
    }

    [Fact]
    public async Task ReachesGongOverHttp()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(404, """{"requestId":"r","errors":["No calls found corresponding to the provided filters"]}""");
        await using LoopbackServer wrong = await LoopbackServer.StartAsync(404, "<html>", "text/html");
        using GongSender sender = server.Connect();
        using GongSender astray = wrong.Connect();

        Assert.Empty(await ToListAsync(Enumerate(sender)));
        await Assert.ThrowsAnyAsync<GongApiException>(() => ToListAsync(Enumerate(astray)));

        static IAsyncEnumerable<string> Enumerate(GongSender sender) => GongPaging.EnumerateAsync(
            (_, token) => sender.SendAsync(new GongRequest("listCalls", "GET", "/"), Page.Read, token),
            new GongPageReader<Page, string>(static page => page.Names, static page => page.Cursor),
            firstCursor: null,
            CancellationToken.None);
    }

    [Fact]
    public async Task EitherTokenEndsTheWalk()
    {
        using CancellationTokenSource source = new();
        IAsyncEnumerable<string> items = EnumerateAsync(_ => new Page { Names = ["a", "b"] });
        List<string> seen = [];

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (string item in items.WithCancellation(source.Token))
            {
                seen.Add(item);
                await source.CancelAsync();
            }
        });

        Assert.Equal(["a"], seen);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ToListAsync(EnumerateAsync(_ => new Page(), cancellationToken: new CancellationToken(canceled: true))));
    }

    [Fact]
    public async Task PageIsAskedForWithTheToken()
    {
        using CancellationTokenSource source = new();
        CancellationToken received = default;

        await ToListAsync(GongPaging.EnumerateAsync(
            (_, token) =>
            {
                received = token;
                return Task.FromResult(new Page());
            },
            new GongPageReader<Page, string>(static page => page.Names, static page => page.Cursor),
            firstCursor: null,
            source.Token));

        Assert.Equal(source.Token, received);
    }

    [Fact]
    public async Task CanBeWalkedTwice()
    {
        IAsyncEnumerable<string> items = EnumerateAsync(cursor => new Page { Names = ["a"], Cursor = cursor is null ? "2" : null });

        Assert.Equal(["a", "a"], await ToListAsync(items));
        Assert.Equal(["a", "a"], await ToListAsync(items));
    }

    private Task<List<string>> AllAsync(Func<string?, Page> answer) => ToListAsync(EnumerateAsync(answer));

    private IAsyncEnumerable<string> EnumerateAsync(Func<string?, Page> answer, string? firstCursor = null, CancellationToken cancellationToken = default) => GongPaging.EnumerateAsync(
        (cursor, _) =>
        {
            _asked.Add(cursor);
            return Task.FromResult(answer(cursor));
        },
        new GongPageReader<Page, string>(static page => page.Names, static page => page.Cursor),
        firstCursor,
        cancellationToken);

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
