namespace GongGen.EndToEnd.Tests;

public class FaultTests : FaultTest
{
    [Fact]
    public async Task Reads_AreRepeatedWhateverTheirMethod()
    {
        using GongClient gong = new(TimedOptions());
        Sandbox.Inject(SandboxFault.ServerError with { Operation = "listCallsExtensive" });
        Sandbox.Inject(new SandboxFault(SandboxFaultKind.Cut) { Operation = "listCallsExtensive" });

        var page = await Time.RunAsync(gong.Calls.ListCallsExtensiveAsync(new() { Filter = new() { FromDateTime = DemoData.From, ToDateTime = DemoData.To } }));

        Assert.NotNull(page.Calls);
        Assert.Equal(3, CountOf("/v2/calls/extensive"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AddCall_IsAddedOnceWhereItsAnswerIsLost(bool isCut)
    {
        using GongClient gong = new(TimedOptions());
        int before = Sandbox.State.Calls.Count;
        SandboxFault fault = isCut ? new SandboxFault(SandboxFaultKind.Cut) : SandboxFault.ServerError;
        Sandbox.Inject(fault with { Operation = "addCall", AfterWork = true });

        NewCallAddingResponse added = await Time.RunAsync(gong.Calls.AddCallAsync(NewCall()));

        Assert.Equal(before + 1, Sandbox.State.Calls.Count);
        Assert.Contains(Sandbox.State.Calls, call => call.Id == added.CallId);
        Assert.Equal(2, CountOf("/v2/calls"));
    }

    [Fact]
    public async Task DuplicateCall_HasTheIdOfTheFirst()
    {
        NewCallAddingResponse first = await Gong.Calls.AddCallAsync(NewCall());

        GongDuplicateCallException exception = await Assert.ThrowsAsync<GongDuplicateCallException>(() => Gong.Calls.AddCallAsync(NewCall()));

        Assert.Equal(first.CallId, exception.ExistingCallId);
        Assert.Equal("addCall", exception.OperationId);
        Assert.NotNull(exception.RequestId);
    }

    [Fact]
    public async Task DuplicateMedia_IsTold()
    {
        string callId = await AddReadyCallAsync();
        NewCallAddingResponse other = await Gong.Calls.AddCallAsync(NewCall("recording-2"));
        using GongFile again = GongFile.FromStream(Wav(), "call.wav");

        GongDuplicateMediaException second = await Assert.ThrowsAsync<GongDuplicateMediaException>(() => Gong.Calls.AddCallRecordingAsync(callId, again));
        GongDuplicateMediaException same = await Assert.ThrowsAsync<GongDuplicateMediaException>(() => Gong.Calls.AddCallRecordingAsync(other.CallId!, again));

        Assert.Null(second.ExistingCallId);
        Assert.Equal(callId, same.ExistingCallId);
    }

    [Fact]
    public async Task EachRefusal_HasItsException()
    {
        foreach (SandboxFault fault in new[] { SandboxFault.Unauthorized, SandboxFault.Forbidden, SandboxFault.Conflict })
        {
            Sandbox.Inject(fault);
        }

        GongAuthenticationException unknown = await Assert.ThrowsAsync<GongAuthenticationException>(() => Gong.Users.ListUsersAsync());
        GongPermissionException forbidden = await Assert.ThrowsAsync<GongPermissionException>(() => Gong.Users.ListUsersAsync());
        await Assert.ThrowsAsync<GongConflictException>(() => Gong.Users.ListUsersAsync());
        await Assert.ThrowsAsync<GongNotFoundException>(() => Gong.Calls.GetCallAsync("404"));

        Assert.Contains("another address than " + Sandbox.BaseUrl.Authority, unknown.Message, StringComparison.Ordinal);
        Assert.Equal(["api:users:read"], forbidden.RequiredScopes);
        Assert.Contains("needs the scope api:users:read", forbidden.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TooMany_IsWaitedFor(bool asDate)
    {
        using GongClient gong = new(TimedOptions());
        Sandbox.Inject(SandboxFault.TooMany with { RetryAfter = TimeSpan.FromSeconds(40), RetryAfterAsDate = asDate });

        await Time.RunAsync(gong.Users.ListUsersAsync());

        Assert.Equal(TimeSpan.FromSeconds(40), Time.Elapsed);
        Assert.Equal(2, CountOf("/v2/users"));
    }

    [Fact]
    public async Task TooManyForTooLong_SaysHowLong()
    {
        using GongClient gong = new(TimedOptions());
        Sandbox.Inject(SandboxFault.TooMany with { RetryAfter = TimeSpan.FromHours(5) });

        GongRateLimitException exception = await Assert.ThrowsAsync<GongRateLimitException>(() => gong.Users.ListUsersAsync());

        Assert.Equal(TimeSpan.FromHours(5), exception.RetryAfter);
    }

    [Fact]
    public async Task LimitsOfTheClient_KeepThoseOfTheSandbox()
    {
        await using GongSandbox strict = await GongSandbox.StartAsync(new GongSandboxOptions { TimeProvider = Time, RequestsPerSecond = 3 });
        GongClientOptions options = TimedOptions();
        options.BaseUrl = strict.BaseUrl;
        options.Limits = new GongLimitOptions();
        options.Retry.MaxAttempts = 1;
        using GongClient one = new(options);
        using GongClient two = new(options);

        for (int i = 0; i < 10; i++)
        {
            await Time.RunAsync((i % 2 == 0 ? one : two).Users.ListUsersAsync());
        }

        Assert.Equal(10, strict.Requests.Count);
        Assert.Equal(TimeSpan.FromSeconds(3), Time.Elapsed);
    }

    [Fact]
    public async Task Redirect_NamesTheHost()
    {
        Sandbox.Inject(new SandboxFault(SandboxFaultKind.Redirect) { Location = new Uri("https://us-7.api.gong.io/v2/users") });

        GongApiException exception = await Assert.ThrowsAsync<GongApiException>(() => Gong.Users.ListUsersAsync());

        Assert.Contains("redirects to us-7.api.gong.io", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherThanJson_IsToldWithWhatCame()
    {
        Sandbox.Inject(new SandboxFault(SandboxFaultKind.WrongContentType) { Status = 200 });

        GongApiException exception = await Assert.ThrowsAsync<GongApiException>(() => Gong.Users.ListUsersAsync());

        Assert.Contains("text/html that is not the JSON", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExpiredCursor_HasItsException()
    {
        await using GongSandbox small = await GongSandbox.StartAsync(new GongSandboxOptions { Faults = [new SandboxFault(SandboxFaultKind.ExpiredCursor)] });
        GongClientOptions options = Options();
        options.BaseUrl = small.BaseUrl;
        using GongClient gong = new(options);

        await Assert.ThrowsAsync<GongCursorExpiredException>(() => gong.Users.ListUsersAsync(cursor: "eyJwYWdlIjoyfQ"));
    }

    [Fact]
    public async Task OAuth_RefreshesOnceForAllAndGoesOn()
    {
        List<GongOAuthGrant> stored = [];
        using GongOAuthTokens tokens = new(new GongOAuthOptions
        {
            ClientId = Sandbox.ClientId,
            ClientSecret = Sandbox.ClientSecret,
            Grant = new GongOAuthGrant(null, Sandbox.RefreshToken),
            TokenUrl = Sandbox.TokenUrl,
            Store = grant =>
            {
                stored.Add(grant);
                return Task.CompletedTask;
            },
        });
        using GongClient gong = new(new GongClientOptions { TokenProvider = tokens, Limits = Unlimited() });
        await gong.Users.ListUsersAsync();
        Sandbox.RevokeAccessToken();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => gong.Users.ListUsersAsync()));

        Assert.Equal(["sandbox-refresh-1", "sandbox-refresh-2"], stored.Select(grant => grant.RefreshToken));
        Assert.Equal(2, CountOf("/oauth2/generate-customer-token"));
    }
}
