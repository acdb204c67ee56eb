#nullable enable
#if HAS_CONFIGURATION
namespace Gong.Runtime;

using global::System;
using global::System.Globalization;
using global::Microsoft.Extensions.Configuration;

/// <summary>Reads options from a section of the configuration, key by key, so that nothing has to be kept from a trimmer.</summary>
/// <param name="section">The section with the keys.</param>
internal sealed class GongConfiguration(IConfiguration section)
{
    private const string NoLimit = "none";

    /// <summary>Changes the options that the section has; the others stay as they are.</summary>
    public void ApplyTo(GongClientOptions options)
    {
        options.AccessKey = Text(nameof(options.AccessKey)) ?? options.AccessKey;
        options.AccessKeySecret = Text(nameof(options.AccessKeySecret)) ?? options.AccessKeySecret;
        options.BearerToken = Text(nameof(options.BearerToken)) ?? options.BearerToken;
        options.BaseUrl = Address(nameof(options.BaseUrl)) ?? options.BaseUrl;
        options.Timeout = Time(nameof(options.Timeout)) ?? options.Timeout;
        options.ValidateRequests = Flag(nameof(options.ValidateRequests)) ?? options.ValidateRequests;

        GongRetryOptions retry = options.Retry;
        retry.MaxAttempts = Number("Retry:MaxAttempts") ?? retry.MaxAttempts;
        retry.MaxElapsed = Time("Retry:MaxElapsed") ?? retry.MaxElapsed;
        retry.BaseDelay = Time("Retry:BaseDelay") ?? retry.BaseDelay;
        retry.MaxDelay = Time("Retry:MaxDelay") ?? retry.MaxDelay;

        GongLimitOptions limits = options.Limits;
        limits.RequestsPerSecond = Limit("Limits:RequestsPerSecond", limits.RequestsPerSecond);
        limits.RequestsPerDay = Limit("Limits:RequestsPerDay", limits.RequestsPerDay);
    }

    // Variables of the environment that are set to nothing count as not set.
    private string? Text(string key) => section[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private Uri? Address(string key) => Text(key) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out Uri? address) ? address
        : throw Wrong(key, "an address such as https://api.gong.io");

    private TimeSpan? Time(string key) => Text(key) is not { } text ? null
        : TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan time) ? time
        : throw Wrong(key, "a time such as 00:00:30");

    private bool? Flag(string key) => Text(key) is not { } text ? null
        : bool.TryParse(text, out bool flag) ? flag
        : throw Wrong(key, "true or false");

    private int? Number(string key) => Text(key) is not { } text ? null
        : int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number
        : throw Wrong(key, "a whole number");

    private int? Limit(string key, int? otherwise) =>
        string.Equals(Text(key), NoLimit, StringComparison.OrdinalIgnoreCase) ? null : Number(key) ?? otherwise;

    private InvalidOperationException Wrong(string key, string expected)
    {
        string path = section is IConfigurationSection { Path.Length: > 0 } named ? named.Path + ":" + key : key;
        return new InvalidOperationException("The configuration " + path + " must be " + expected + ".");
    }
}
#endif
