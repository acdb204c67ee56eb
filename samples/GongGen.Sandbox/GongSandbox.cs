using GongGen.Sandbox.Authentication;
using GongGen.Sandbox.Hosting;

namespace GongGen.Sandbox;

/// <summary>A pretend Gong on this machine's loopback address. It holds its state in memory and forgets it when disposed.</summary>
public sealed class GongSandbox : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly RequestLog _log;

    private GongSandbox(WebApplication application, Uri baseUrl, SandboxState state, RequestLog log)
    {
        _application = application;
        _log = log;
        BaseUrl = baseUrl;
        State = state;
    }

    /// <summary>Where it listens, without <c>/v2</c>.</summary>
    public Uri BaseUrl { get; }

    /// <summary>The user name of Basic authentication.</summary>
    public string AccessKey => Credentials.AccessKey;

    /// <summary>The password of Basic authentication.</summary>
    public string AccessKeySecret => Credentials.AccessKeySecret;

    /// <summary>The token of Bearer authentication.</summary>
    public string BearerToken => Credentials.BearerToken;

    /// <summary>What it holds: add to it before a test, look into it after.</summary>
    public SandboxState State { get; }

    /// <summary>Every request so far, oldest first, those refused included.</summary>
    public IReadOnlyList<RecordedRequest> Requests => _log.Snapshot();

    /// <summary>Starts a sandbox; it answers from the moment this returns.</summary>
    public static async Task<GongSandbox> StartAsync(GongSandboxOptions? options = null, CancellationToken ct = default)
    {
        options ??= new GongSandboxOptions();
        var state = new SandboxState(options.TimeProvider, options.ProcessingDelay);
        if (options.SeedDemoData)
        {
            DemoData.Fill(state);
        }

        var log = new RequestLog();
        var application = SandboxHost.Build(options, state, log);
        try
        {
            await application.StartAsync(ct);
            return new GongSandbox(application, new Uri(application.Urls.Single()), state, log);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops listening and frees the port.</summary>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }
}
