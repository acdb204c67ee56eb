using Gong;
using Gong.Runtime;
using Microsoft.Extensions.Configuration;

namespace GongGen.Runtime.Tests.Registration;

public class GongConfigurationTests
{
    [Fact]
    public void EveryKeyIsRead()
    {
        GongClientOptions options = Read(
            ("AccessKey", "key"), ("AccessKeySecret", "secret"), ("BearerToken", "token"), ("BaseUrl", "https://us-1.api.gong.io"), ("Timeout", "00:00:30"),
            ("ValidateRequests", "false"), ("Retry:MaxAttempts", "2"), ("Retry:MaxElapsed", "00:00:05"), ("Retry:BaseDelay", "00:00:01"), ("Retry:MaxDelay", "00:00:02"),
            ("Limits:RequestsPerSecond", "1"), ("Limits:RequestsPerDay", "500"));

        Assert.Equal(("key", "secret", "token"), (options.AccessKey, options.AccessKeySecret, options.BearerToken));
        Assert.Equal(new Uri("https://us-1.api.gong.io"), options.BaseUrl);
        Assert.Equal((TimeSpan.FromSeconds(30), false), (options.Timeout, options.ValidateRequests));
        Assert.Equal((2, 5, 1, 2), (options.Retry.MaxAttempts, options.Retry.MaxElapsed.Seconds, options.Retry.BaseDelay.Seconds, options.Retry.MaxDelay.Seconds));
        Assert.Equal((1, 500), (options.Limits.RequestsPerSecond, options.Limits.RequestsPerDay));
    }

    [Fact]
    public void EverySettingWithAPlainValueHasAKey()
    {
        string source = string.Join(' ', typeof(GongClientOptions).GetProperties()
            .Concat(typeof(GongRetryOptions).GetProperties())
            .Concat(typeof(GongLimitOptions).GetProperties())
            .Where(member => member.CanWrite && (member.PropertyType == typeof(string) || member.PropertyType == typeof(Uri) || member.PropertyType.IsValueType))
            .Select(member => member.Name)
            .Order(StringComparer.Ordinal));

        Assert.Equal(
            "AccessKey AccessKeySecret BaseDelay BaseUrl BearerToken MaxAttempts MaxDelay MaxElapsed RequestsPerDay RequestsPerSecond Timeout ValidateRequests",
            source);
    }

    [Fact]
    public void MissingAndEmptyKeysChangeNothing()
    {
        GongClientOptions options = Read(("AccessKey", " "), ("Limits:RequestsPerDay", ""));

        Assert.Null(options.AccessKey);
        Assert.Equal((3, 10_000), (options.Limits.RequestsPerSecond, options.Limits.RequestsPerDay));
    }

    [Fact]
    public void NoneIsNoLimit()
    {
        GongClientOptions options = Read(("Limits:RequestsPerSecond", "none"), ("Limits:RequestsPerDay", "None"));

        Assert.Equal((null, null), (options.Limits.RequestsPerSecond, options.Limits.RequestsPerDay));
    }

    [Theory]
    [InlineData("BaseUrl", "api.gong.io")]
    [InlineData("Timeout", "soon")]
    [InlineData("ValidateRequests", "perhaps")]
    [InlineData("Retry:MaxAttempts", "many")]
    [InlineData("Limits:RequestsPerDay", "1.5")]
    public void WrongValueIsNamedByItsPath(string key, string value)
    {
        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => Read((key, value)));

        Assert.Contains("Companies:Acme:" + key, exception.Message, StringComparison.Ordinal);
    }

    private static GongClientOptions Read(params (string Key, string Value)[] settings)
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(setting => "Companies:Acme:" + setting.Key, setting => (string?)setting.Value, StringComparer.Ordinal))
            .Build();
        GongClientOptions options = new();
        new GongConfiguration(configuration.GetSection("Companies:Acme")).ApplyTo(options);
        return options;
    }
}
