using System.Text;
using GongGen.Sandbox.Tests.Testing;
using GongGen.Testing.Documents;

namespace GongGen.Sandbox.Tests.Hosting;

public sealed class RequestLogTests
{
    [Fact]
    public async Task A_request_is_kept_as_it_was_sent()
    {
        await using var gong = await Session.StartAsync();
        gong.Http.DefaultRequestHeaders.Add("X-Trace", "abc");

        var reply = await gong.PostAsync("v2/calls/transcript?a=%2B1&b", """{"filter": {}}""");

        var request = Assert.Single(gong.Sandbox.Requests);
        Assert.Equal("POST", request.Method);
        Assert.Equal("/v2/calls/transcript", request.Path);
        Assert.Equal("a=%2B1&b", request.RawQuery);
        Assert.Equal("abc", request.Headers["x-trace"]);
        Assert.Equal("""{"filter": {}}""", Encoding.UTF8.GetString(request.Body.Span));
        Assert.Equal(reply["requestId"].GetString(), request.RequestId);
    }

    [Fact]
    public async Task The_bytes_of_media_are_not_kept()
    {
        await using var gong = await Session.StartAsync();
        var id = await gong.AddValidCallAsync();

        await gong.UploadAsync(id, MediaSamples.Wav());

        var request = gong.Sandbox.Requests[^1];
        Assert.Equal("PUT", request.Method);
        Assert.True(request.Body.IsEmpty);
    }

    [Fact]
    public async Task A_small_form_is_kept()
    {
        await using var gong = await Session.StartAsync();
        var upload = OperationRequest.Of(GongOperation.ById["uploadCrmData"]);

        Assert.Equal(201, (await upload.SendAsync(gong)).Status);

        Assert.Contains("name=dataFile", Encoding.UTF8.GetString(Assert.Single(gong.Sandbox.Requests).Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_know_their_operation_and_their_time()
    {
        var clock = new SandboxClock();
        await using var gong = await Session.StartAsync(new() { TimeProvider = clock });

        await gong.GetAsync("v2/users/1");
        clock.Advance(TimeSpan.FromHours(1));
        await gong.GetAsync("v2/users/1/2");

        Assert.Equal(["getUser", null], gong.Sandbox.Requests.Select(request => request.Operation));
        Assert.Equal(TimeSpan.FromHours(1), gong.Sandbox.Requests[1].ReceivedAt - gong.Sandbox.Requests[0].ReceivedAt);
    }

    [Fact]
    public async Task Requests_can_be_forgotten()
    {
        await using var gong = await Session.StartAsync();
        await gong.GetAsync("v2/users");
        var before = gong.Sandbox.Requests;

        gong.Sandbox.ForgetRequests();
        await gong.GetAsync("v2/call-outcomes");

        Assert.Equal(["listUsers"], before.Select(request => request.Operation));
        Assert.Equal(["listCallOutcomes"], gong.Sandbox.Requests.Select(request => request.Operation));
    }

    [Fact]
    public async Task Refused_requests_are_kept_too()
    {
        await using var gong = await Session.StartAsync();
        gong.Http.DefaultRequestHeaders.Authorization = null;

        await gong.GetAsync("v2/users");

        Assert.Single(gong.Sandbox.Requests);
    }
}
