using System.Net.Http.Headers;
using System.Text;
using GongGen.Sandbox.Tests.Testing;

namespace GongGen.Sandbox.Tests;

public sealed class AuthenticationTests
{
    [Fact]
    public async Task The_access_key_is_accepted()
    {
        await using var gong = await Session.StartAsync();

        Assert.Equal(200, (await gong.GetAsync("v2/users")).Status);
    }

    [Fact]
    public async Task The_token_is_accepted()
    {
        await using var gong = await Session.StartAsync();
        gong.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", gong.Sandbox.BearerToken);

        Assert.Equal(200, (await gong.GetAsync("v2/users")).Status);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("Bearer", "another-token")]
    [InlineData("Basic", "a2V5Om90aGVyLXNlY3JldA==")]
    [InlineData("Basic", "not base64")]
    public async Task Anything_else_is_401(string? scheme, string? value)
    {
        await using var gong = await Session.StartAsync();
        gong.Http.DefaultRequestHeaders.Authorization = scheme is null ? null : new AuthenticationHeaderValue(scheme, value);

        var reply = await gong.GetAsync("v2/users");

        Assert.Equal(401, reply.Status);
        Assert.NotEmpty(reply.Error);
        Assert.NotEmpty(reply["requestId"].GetString()!);
    }

    [Fact]
    public async Task The_key_does_not_pass_as_a_token()
    {
        await using var gong = await Session.StartAsync();
        var pair = Encoding.UTF8.GetBytes($"{gong.Sandbox.AccessKey}:{gong.Sandbox.AccessKeySecret}");
        gong.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Convert.ToBase64String(pair));

        Assert.Equal(401, (await gong.GetAsync("v2/users")).Status);
    }
}
