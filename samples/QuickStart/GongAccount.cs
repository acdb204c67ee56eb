using Gong;
using GongGen.Sandbox;

namespace QuickStart;

/// <summary>Where the walkthrough runs: a real Gong where the environment has keys, else a sandbox in this process.</summary>
internal sealed class GongAccount : IAsyncDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromDays(90);
    private readonly GongSandbox? _sandbox;

    private GongAccount(GongClientOptions options, string description, DateTimeOffset firstDay, GongSandbox? sandbox)
    {
        Options = options;
        Description = description;
        FirstDay = firstDay;
        _sandbox = sandbox;
    }

    /// <summary>Credentials and address for the client.</summary>
    public GongClientOptions Options { get; }

    /// <summary>What the options lead to, for people.</summary>
    public string Description { get; }

    /// <summary>Where the list of calls begins: the sandbox's first day, or 90 days ago.</summary>
    public DateTimeOffset FirstDay { get; }

    /// <summary>Reads GONG_ACCESS_KEY, GONG_ACCESS_KEY_SECRET and GONG_BASE_URL, or starts the sandbox.</summary>
    public static async Task<GongAccount> OpenAsync(CancellationToken cancellationToken)
    {
        string? key = Environment.GetEnvironmentVariable("GONG_ACCESS_KEY");
        string? secret = Environment.GetEnvironmentVariable("GONG_ACCESS_KEY_SECRET");
        if (!string.IsNullOrEmpty(key) || !string.IsNullOrEmpty(secret))
        {
            string? address = Environment.GetEnvironmentVariable("GONG_BASE_URL");
            GongClientOptions options = new() { AccessKey = key, AccessKeySecret = secret };
            if (!string.IsNullOrEmpty(address))
            {
                options.BaseUrl = new Uri(address, UriKind.RelativeOrAbsolute);
            }

            return new GongAccount(options, options.BaseUrl?.ToString() ?? "Gong", TimeProvider.System.GetUtcNow() - Window, sandbox: null);
        }

        GongSandbox sandbox = await GongSandbox.StartAsync(ct: cancellationToken);
        GongClientOptions local = new() { AccessKey = sandbox.AccessKey, AccessKeySecret = sandbox.AccessKeySecret, BaseUrl = sandbox.BaseUrl };
        return new GongAccount(local, $"a sandbox on {sandbox.BaseUrl}", DemoData.From, sandbox);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_sandbox is not null)
        {
            await _sandbox.DisposeAsync();
        }
    }
}
