using Gong;

namespace GongGen.Runtime.Tests;

public class GongClientOptionsTests
{
    [Fact]
    public void WaitsHundredSeconds() => Assert.Equal(TimeSpan.FromSeconds(100), new GongClientOptions().Timeout);

    [Fact]
    public void ShowsNoSecrets()
    {
        GongClientOptions options = new()
        {
            AccessKey = "the-key",
            AccessKeySecret = "the-secret",
            BearerToken = "the-token",
            BaseUrl = new Uri("https://user:the-password@us-1.api.gong.io/v2?x=the-query"),
        };

        Assert.Equal(
            "GongClientOptions { BaseUrl = https://us-1.api.gong.io, Timeout = 00:01:40, Credentials = access key and bearer token }",
            options.ToString());
    }

    [Fact]
    public void ShowsWhichCredentialsAreSet()
    {
        Assert.Contains("BaseUrl = default, ", new GongClientOptions().ToString(), StringComparison.Ordinal);
        Assert.Contains("Credentials = none", new GongClientOptions().ToString(), StringComparison.Ordinal);
        Assert.Contains("Credentials = access key ", new GongClientOptions { AccessKey = "a" }.ToString(), StringComparison.Ordinal);
        Assert.Contains("Credentials = bearer token ", new GongClientOptions { BearerToken = "a" }.ToString(), StringComparison.Ordinal);
    }
}
