using Gong;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Access;

public class GongOAuthTokensTests
{
    [Fact]
    public async Task RefreshIsAskedForAsGongTakesIt()
    {
        await using TokenServer server = await TokenServer.StartAsync();
        using GongOAuthTokens tokens = new(server.Options());

        GongToken token = await tokens.GetTokenAsync(null, CancellationToken.None);

        Assert.Equal("POST Basic Y2xpZW50OmNsaWVudC1zZWNyZXQ= ?grant_type=refresh_token&refresh_token=refresh-0", Assert.Single(server.Queries));
        Assert.Equal("Bearer access-1", token.Credentials.Header.ToString());
        Assert.Equal(server.Address, token.BaseUrl);
    }

    [Fact]
    public async Task NewRefreshTokenIsStoredAndUsed()
    {
        await using TokenServer server = await TokenServer.StartAsync();
        using GongOAuthTokens tokens = new(server.Options());
        GongToken first = await tokens.GetTokenAsync(null, CancellationToken.None);

        await tokens.GetTokenAsync(first, CancellationToken.None);

        Assert.Equal(["refresh-1", "refresh-2"], server.Stored.Select(grant => grant.RefreshToken));
        Assert.Equal(["access-1", "access-2"], server.Stored.Select(grant => grant.AccessToken));
        Assert.EndsWith("refresh_token=refresh-1", server.Queries[1], StringComparison.Ordinal);
        Assert.Equal(server.Time.GetUtcNow().AddDays(1), server.Stored[0].ExpiresAt);
    }

    [Fact]
    public async Task ThereIsOneRefreshHoweverManyWait()
    {
        await using TokenServer server = await TokenServer.StartAsync(isOpen: false);
        using GongOAuthTokens tokens = new(server.Options());
        Task<GongToken>[] waiting = [.. Enumerable.Range(0, 50).Select(_ => tokens.GetTokenAsync(null, CancellationToken.None))];
        server.Open();

        GongToken[] given = await Task.WhenAll(waiting);

        Assert.All(given, token => Assert.Same(given[0], token));
        Assert.Equal(1, server.Refreshes);
    }

    [Fact]
    public async Task CallerWhoGivesUpStopsNobody()
    {
        await using TokenServer server = await TokenServer.StartAsync(isOpen: false);
        using GongOAuthTokens tokens = new(server.Options());
        using CancellationTokenSource source = new();
        Task<GongToken> first = tokens.GetTokenAsync(null, source.Token);
        Task<GongToken> second = tokens.GetTokenAsync(null, CancellationToken.None);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        server.Open();

        Assert.NotNull(await second);
        Assert.Equal(1, server.Refreshes);
    }

    [Fact]
    public async Task TokenIsRefreshedAMinuteBeforeItExpires()
    {
        await using TokenServer server = await TokenServer.StartAsync();
        using GongOAuthTokens tokens = new(server.Options());
        GongToken first = await tokens.GetTokenAsync(null, CancellationToken.None);
        server.Time.Advance(TimeSpan.FromDays(1) - TimeSpan.FromSeconds(61));
        Assert.Same(first, await tokens.GetTokenAsync(null, CancellationToken.None));
        server.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.NotSame(first, await tokens.GetTokenAsync(null, CancellationToken.None));
    }

    [Fact]
    public async Task OldTokenThatIsRefusedLateRefreshesNothing()
    {
        await using TokenServer server = await TokenServer.StartAsync();
        using GongOAuthTokens tokens = new(server.Options());
        GongToken first = await tokens.GetTokenAsync(null, CancellationToken.None);
        GongToken second = await tokens.GetTokenAsync(first, CancellationToken.None);

        Assert.Same(second, await tokens.GetTokenAsync(first, CancellationToken.None));
        Assert.Equal(2, server.Refreshes);
    }

    [Fact]
    public async Task Refused401RefreshesOnceAndRepeatsOnce()
    {
        await using TokenServer server = await TokenServer.StartAsync();
        using GongOAuthTokens tokens = new(server.Options("stale"));
        using GongSender sender = Connect(server, tokens);

        Page page = await sender.SendAsync(new GongRequest("addCall", "POST", "/v2/calls"), Page.Read, CancellationToken.None);

        Assert.Equal("1", page.Id);
        Assert.Equal((1, 2), (server.Refreshes, server.Calls));
    }

    [Fact]
    public async Task Second401IsFinal()
    {
        await using TokenServer server = await TokenServer.StartAsync();
        server.Instead = """{"access_token":"still-wrong"}""";
        using GongOAuthTokens tokens = new(server.Options("stale"));
        using GongSender sender = Connect(server, tokens);

        GongAuthenticationException exception = await Assert.ThrowsAsync<GongAuthenticationException>(
            () => sender.SendAsync(new GongRequest("x", "GET", "/v2/calls"), Page.Read, CancellationToken.None));

        Assert.Equal(2, exception.Attempts);
        Assert.Equal((1, 2), (server.Refreshes, server.Calls));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("""{"access_token":""}""")]
    [InlineData("""{"access_token":"tok en"}""")]
    [InlineData("""{"access_token":"half a pair \ud800"}""")]
    [InlineData("""{"access_token":"secret-token","api_base_url_for_customer":"http://evil.example"}""")]
    [InlineData("""{"access_token":"secret-token","api_base_url_for_customer":"https://us-1.api.gong.io/v2"}""")]
    public async Task UnusableTokensAreAFailureThatShowsNone(string body)
    {
        await using TokenServer server = await TokenServer.StartAsync();
        server.Instead = body;
        using GongOAuthTokens tokens = new(server.Options());

        GongAuthenticationException exception = await Assert.ThrowsAsync<GongAuthenticationException>(() => tokens.GetTokenAsync(null, CancellationToken.None));

        Assert.Contains(server.Address.Authority + " answered with 200 and something other than tokens", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("refresh-0", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(server.Stored);
    }

    [Fact]
    public async Task AddressOfTheTokenTakesOver()
    {
        await using TokenServer server = await TokenServer.StartAsync();
        using GongOAuthTokens tokens = new(server.Options());
        using GongSender sender = new(new GongClientOptions { TokenProvider = tokens, Limits = LoopbackServer.Unlimited() }, null, "https://api.gong.io");

        Assert.Equal("1", (await sender.SendAsync(new GongRequest("x", "GET", "/"), Page.Read, CancellationToken.None)).Id);
    }

    [Fact]
    public async Task StoreThatFailsIsHeardOf_AndTheTokenStays()
    {
        await using TokenServer server = await TokenServer.StartAsync();
        GongOAuthOptions options = server.Options();
        options.Store = _ => throw new InvalidOperationException("no disk");
        using GongOAuthTokens tokens = new(options);
        await Assert.ThrowsAsync<InvalidOperationException>(() => tokens.GetTokenAsync(null, CancellationToken.None));

        Assert.Equal("Bearer access-1", (await tokens.GetTokenAsync(null, CancellationToken.None)).Credentials.Header.ToString());
    }

    [Fact]
    public void OptionsMustBeUsable()
    {
        GongOAuthGrant grant = new(null, "r");
        Assert.Throws<ArgumentException>(() => new GongOAuthTokens(new GongOAuthOptions { ClientId = "a", ClientSecret = "b" }));
        Assert.Throws<ArgumentException>(() => new GongOAuthTokens(new GongOAuthOptions { ClientId = "a", Grant = grant }));
        Assert.Throws<ArgumentException>(() => new GongOAuthTokens(new GongOAuthOptions { ClientId = "a", ClientSecret = "b", Grant = grant, TokenUrl = new Uri("http://app.gong.io/x") }));
        Assert.Throws<ArgumentException>(() => new GongOAuthGrant("a", " "));
        Assert.Throws<ArgumentException>("options", () => new GongSender(new GongClientOptions { BearerToken = "a", TokenProvider = new GongOAuthTokens(new GongOAuthOptions { ClientId = "a", ClientSecret = "b", Grant = grant }) }, null, "https://api.gong.io"));
    }

    private static GongSender Connect(TokenServer server, IGongTokenProvider tokens) => new(
        new GongClientOptions { TokenProvider = tokens, BaseUrl = server.Address, Limits = LoopbackServer.Unlimited() }, null, "");
}
