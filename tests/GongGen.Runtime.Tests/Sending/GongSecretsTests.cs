using System.Text;
using Gong;
using Gong.Runtime;
using Microsoft.AspNetCore.Http;

namespace GongGen.Runtime.Tests.Sending;

public class GongSecretsTests
{
    private const string Secret = "hush-hush-7c1e";

    [Theory]
    [InlineData(400, "errors")]
    [InlineData(500, "other")]
    [InlineData(200, "other")]
    public async Task ServerThatRepeatsTheCredentialsDoesNotLeakThem(int status, string member)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            string authorization = context.Request.Headers.Authorization.ToString();
            context.Response.StatusCode = status;
            return context.Response.WriteAsync($$"""{"{{member}}":["{{authorization}}","{{Secret}}"],"count":"x"}""", context.RequestAborted);
        });
        GongClientOptions key = new() { AccessKey = "key", AccessKeySecret = Secret, BaseUrl = server.Address, Limits = LoopbackServer.Unlimited(), Retry = LoopbackServer.Once() };
        GongClientOptions token = new() { BearerToken = Secret, BaseUrl = server.Address, Limits = LoopbackServer.Unlimited(), Retry = LoopbackServer.Once() };

        foreach (GongClientOptions options in new[] { key, token })
        {
            using GongSender sender = new(options, null, "");
            GongApiException exception = await Assert.ThrowsAnyAsync<GongApiException>(
                () => sender.SendAsync(new GongRequest("x", "GET", "/"), Page.Read, CancellationToken.None));

            string all = exception + string.Concat(exception.Errors) + exception.ResponseBody;
            Assert.DoesNotContain(Secret, all, StringComparison.Ordinal);
            Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes("key:" + Secret)), all, StringComparison.Ordinal);
            Assert.Contains("***", exception.ResponseBody, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("a+b/c\"d", "a+b/c\"d")]
    [InlineData("a+b/c\"d", "a\\u002Bb/c\\u0022d")]
    [InlineData("a+b/c", "a+b\\/c")]
    public void EscapedSecretsAreSecretsToo(string secret, string text)
    {
        GongCredentials credentials = GongCredentials.FromToken(secret);

        Assert.Equal("x *** y", credentials.Redact("x " + text + " y"));
    }

    [Fact]
    public void CredentialsDoNotShowThemselves()
    {
        GongCredentials credentials = GongCredentials.FromToken(Secret);

        Assert.Equal(nameof(GongCredentials), credentials.ToString());
    }
}
