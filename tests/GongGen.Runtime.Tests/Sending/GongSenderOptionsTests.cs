using Gong;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Sending;

public class GongSenderOptionsTests
{
    private const string DefaultBaseUrl = "https://api.gong.io";

    [Theory]
    [InlineData(null, null, null, "Credentials are missing")]
    [InlineData("", " ", "", "Credentials are missing")]
    [InlineData("key", null, null, "AccessKeySecret is not")]
    [InlineData(null, "secret", null, "AccessKey is not")]
    [InlineData("key", "secret", "token", "not both")]
    [InlineData("key", null, "token", "not both")]
    [InlineData("key", "secret\n", null, "AccessKeySecret contains a control character")]
    [InlineData("key\r", "secret", null, "AccessKey contains a control character")]
    [InlineData("key:secret", "secret", null, "AccessKey must not contain a colon")]
    [InlineData(null, null, "token\n", "BearerToken contains a control character")]
    [InlineData(null, null, "Bearer token", "without the word Bearer")]
    [InlineData(null, null, "tökén", "outside ASCII")]
    public void CredentialsMustBeUsable(string? key, string? secret, string? token, string expected)
    {
        GongClientOptions options = new() { AccessKey = key, AccessKeySecret = secret, BearerToken = token };

        ArgumentException exception = Assert.Throws<ArgumentException>("options", () => new GongSender(options, null, DefaultBaseUrl));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MessagesNeverRepeatSecrets()
    {
        GongClientOptions options = new() { AccessKey = "key", AccessKeySecret = "hush-hush\n" };

        ArgumentException exception = Assert.Throws<ArgumentException>(() => new GongSender(options, null, DefaultBaseUrl));

        Assert.DoesNotContain("hush-hush", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://us-12345.api.gong.io")]
    [InlineData("https://us-12345.api.gong.io/")]
    [InlineData("https://localhost:8443")]
    [InlineData("http://localhost:5000")]
    [InlineData("http://127.0.0.1:5000")]
    [InlineData("http://[::1]:5000")]
    public void TakesAddresses(string address) => Connect(new Uri(address)).Dispose();

    [Theory]
    [InlineData("v2/calls", "must be absolute")]
    [InlineData("ftp://api.gong.io", "must be absolute and start with https://")]
    [InlineData("http://api.gong.io", "must use https")]
    [InlineData("http://localhost.evil.example", "must use https")]
    [InlineData("https://api.gong.io/v2", "\"/v2\" must not be part of it")]
    [InlineData("https://api.gong.io/v2/", "\"/v2\" must not be part of it")]
    [InlineData("https://api.gong.io?x=1", "without a query")]
    [InlineData("https://api.gong.io#x", "or a fragment")]
    [InlineData("https://key:hush-hush@api.gong.io", "must not contain a user name")]
    public void AddressMustEndAfterTheHost(string address, string expected)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>("options", () => Connect(new Uri(address, UriKind.RelativeOrAbsolute)));

        Assert.StartsWith("BaseUrl ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hush-hush", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DocumentWithoutAddressNeedsOne() =>
        Assert.Contains("BaseUrl is missing", Assert.Throws<ArgumentException>(() => new GongSender(new GongClientOptions { BearerToken = "t" }, null, "")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    [InlineData(2_147_483_648)]
    public void TimeoutMustBeUsable(double milliseconds)
    {
        GongClientOptions options = new() { BearerToken = "t", Timeout = TimeSpan.FromMilliseconds(milliseconds) };

        Assert.Throws<ArgumentException>("options", () => new GongSender(options, null, DefaultBaseUrl));
    }

    [Fact]
    public void TimeoutMayBeInfinite() =>
        new GongSender(new GongClientOptions { BearerToken = "t", Timeout = Timeout.InfiniteTimeSpan }, null, DefaultBaseUrl).Dispose();

    [Fact]
    public void OptionsMustBeThere() => Assert.Throws<ArgumentNullException>("options", () => new GongSender(null!, null, DefaultBaseUrl));

    private static GongSender Connect(Uri address) => new(new GongClientOptions { BearerToken = "t", BaseUrl = address }, null, DefaultBaseUrl);
}
