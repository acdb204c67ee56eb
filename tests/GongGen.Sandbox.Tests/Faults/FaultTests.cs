using System.Net;
using GongGen.Sandbox.Tests.Testing;

namespace GongGen.Sandbox.Tests.Faults;

public class FaultTests
{
    [Fact]
    public async Task Fault_MeetsItsOperationSoManyTimes()
    {
        await using var session = await Session.StartAsync();
        session.Sandbox.Inject(SandboxFault.ServerError with { Operation = "getUser", Count = 2 });

        Assert.Equal(200, (await session.GetAsync("v2/users")).Status);
        Assert.Equal(500, (await session.GetAsync($"v2/users/{DemoData.HostUserId}")).Status);
        Assert.Equal(500, (await session.GetAsync($"v2/users/{DemoData.HostUserId}")).Status);
        Assert.Equal(200, (await session.GetAsync($"v2/users/{DemoData.HostUserId}")).Status);
    }

    [Fact]
    public async Task Faults_ComeInTheirOrder()
    {
        await using var session = await Session.StartAsync(new GongSandboxOptions { Faults = [SandboxFault.Unauthorized, SandboxFault.Forbidden] });
        session.Sandbox.Inject(SandboxFault.Conflict);

        Assert.Equal(401, (await session.GetAsync("v2/users")).Status);
        Assert.Equal(403, (await session.GetAsync("v2/users")).Status);
        Assert.Equal(409, (await session.GetAsync("v2/users")).Status);
    }

    [Fact]
    public async Task TooMany_AsksForAWait()
    {
        await using var session = await Session.StartAsync();
        session.Sandbox.Inject(SandboxFault.TooMany with { RetryAfter = TimeSpan.FromSeconds(7) });

        var reply = await session.GetAsync("v2/users");

        Assert.Equal((429, TimeSpan.FromSeconds(7)), (reply.Status, reply.RetryAfter));
    }

    [Fact]
    public async Task TooMany_AsksForAWaitUntilADate()
    {
        var clock = new ManualClock();
        await using var session = await Session.StartAsync(new GongSandboxOptions { TimeProvider = clock });
        session.Sandbox.Inject(SandboxFault.TooMany with { RetryAfterAsDate = true });

        using var response = await session.Http.GetAsync(new Uri("v2/users", UriKind.Relative));

        Assert.Equal(clock.GetUtcNow().AddSeconds(1), response.Headers.RetryAfter?.Date);
        Assert.Equal(clock.GetUtcNow(), response.Headers.Date);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task Cut_MayComeBehindTheWork(bool afterWork, int added)
    {
        await using var session = await Session.StartAsync(new GongSandboxOptions { SeedDemoData = true });
        var before = session.Sandbox.State.Calls.Count;
        session.Sandbox.Inject(new SandboxFault(SandboxFaultKind.Cut) { AfterWork = afterWork });

        await Assert.ThrowsAsync<HttpRequestException>(() => session.AddCallAsync(NewCall.Valid()));

        Assert.Equal(before + added, session.Sandbox.State.Calls.Count);
    }

    [Fact]
    public async Task Truncated_EndsInTheMiddle()
    {
        await using var session = await Session.StartAsync();
        session.Sandbox.Inject(new SandboxFault(SandboxFaultKind.Truncated));
        using var response = await session.Http.GetAsync(new Uri("v2/users", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);

        await Assert.ThrowsAsync<HttpRequestException>(() => response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(SandboxFaultKind.WrongContentType, "text/html", "<html><body>Not the API</body></html>")]
    [InlineData(SandboxFaultKind.Empty, null, "")]
    public async Task Body_IsNotJson(SandboxFaultKind kind, string? mediaType, string body)
    {
        await using var session = await Session.StartAsync();
        session.Sandbox.Inject(new SandboxFault(kind) { Status = 200 });

        using var response = await session.Http.GetAsync(new Uri("v2/users", UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, mediaType), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal(body, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task ExpiredCursor_MeetsOnlyRequestsWithOne()
    {
        await using var session = await Session.StartAsync(new GongSandboxOptions { PageSize = 1 });
        session.Sandbox.Inject(new SandboxFault(SandboxFaultKind.ExpiredCursor));
        var first = await session.GetAsync("v2/users");

        var second = await session.GetAsync("v2/users?cursor=" + first.Cursor);

        Assert.Equal(200, first.Status);
        Assert.Equal((400, "The cursor has expired"), (second.Status, second.Error));
    }

    [Theory]
    [InlineData("wrong", 400)]
    [InlineData("sandbox-refresh-0", 200)]
    public async Task RefreshToken_GivesTokens(string token, int status)
    {
        await using var sandbox = await GongSandbox.StartAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{sandbox.TokenUrl}?grant_type=refresh_token&refresh_token={token}"));
        var pair = System.Text.Encoding.UTF8.GetBytes($"{sandbox.ClientId}:{sandbox.ClientSecret}");
        request.Headers.Authorization = new("Basic", Convert.ToBase64String(pair));

        using var response = await client.SendAsync(request);

        Assert.Equal(status, (int)response.StatusCode);
    }
}
