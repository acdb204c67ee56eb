using GongGen.Sandbox.Tests.Testing;

namespace GongGen.Sandbox.Tests.Hosting;

public sealed class RoutingTests
{
    [Theory]
    [InlineData("v2/nothing")]
    [InlineData("calls")]
    [InlineData("v2/v2/calls")]
    [InlineData("v2/calls/1/transcript")]
    public async Task An_unknown_path_is_404(string path)
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.GetAsync(path);

        Assert.Equal(404, reply.Status);
        Assert.NotEmpty(reply.Error);
        Assert.NotEmpty(reply["requestId"].GetString()!);
    }

    [Theory]
    [InlineData("PUT", "v2/calls/5100000000000000003")]
    [InlineData("DELETE", "v2/calls/5100000000000000003")]
    [InlineData("PATCH", "v2/calls/5100000000000000003")]
    [InlineData("POST", "v2/calls/5100000000000000003/media")]
    [InlineData("DELETE", "v2/calls")]
    [InlineData("POST", "v2/users")]
    [InlineData("GET", "v2/calls/5100000000000000003/media")]
    public async Task A_known_path_with_another_method_is_405(string method, string path)
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.SendAsync(new HttpMethod(method), path);

        Assert.Equal(405, reply.Status);
        Assert.NotEmpty(reply.Error);
        Assert.NotEmpty(reply["requestId"].GetString()!);
    }

    [Fact]
    public async Task Request_ids_are_in_every_answer_and_never_the_same()
    {
        await using var gong = await Session.StartAsync();

        var first = await gong.GetAsync("v2/users");
        var second = await gong.GetAsync("v2/users");

        Assert.Equal(19, first["requestId"].GetString()!.Length);
        Assert.NotEqual(first["requestId"].GetString(), second["requestId"].GetString());
    }

    [Fact]
    public async Task Two_sandboxes_run_side_by_side_and_share_nothing()
    {
        await using var one = await Session.StartAsync();
        await using var two = await Session.StartAsync();

        await one.AddValidCallAsync();

        Assert.NotEqual(one.Sandbox.BaseUrl, two.Sandbox.BaseUrl);
        Assert.Equal(DemoData.CallCount, two.Sandbox.State.Calls.Count);
    }

    [Fact]
    public async Task Disposing_closes_the_port()
    {
        Uri address;
        await using (var gong = await Session.StartAsync())
        {
            address = gong.Sandbox.BaseUrl;
        }

        using var http = new HttpClient();
        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(new Uri(address, "v2/users")));
    }
}
