using GongGen.Sandbox.Authentication;
using GongGen.Sandbox.Faults;
using GongGen.Sandbox.Hosting;

namespace GongGen.Sandbox;

/// <summary>A pretend Gong on this machine's loopback address. It holds its state in memory and forgets it when disposed.</summary>
public sealed class GongSandbox : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly RequestLog _log;
    private readonly FaultScript _faults;
    private readonly TokenRegister _tokens;

    private GongSandbox(WebApplication application, SandboxState state, RequestLog log, FaultScript faults, TokenRegister tokens)
    {
        _faults = faults;
        _tokens = tokens;
        _application = application;
        _log = log;
        BaseUrl = new Uri(application.Urls.Single());
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

    /// <summary>The id of the OAuth application that it knows.</summary>
    public string ClientId => Credentials.ClientId;

    /// <summary>The secret of the OAuth application.</summary>
    public string ClientSecret => Credentials.ClientSecret;

    /// <summary>The first OAuth refresh token; using it gives the next one.</summary>
    public string RefreshToken => Credentials.RefreshToken;

    /// <summary>Where OAuth tokens are refreshed.</summary>
    public Uri TokenUrl => new(BaseUrl, TokenEndpoint.Route);

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
        var faults = new FaultScript(options.Faults);
        var tokens = new TokenRegister();
        var application = SandboxHost.Build(options, state, log, faults, tokens);
        try
        {
            await application.StartAsync(ct);
            return new GongSandbox(application, state, log, faults, tokens);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    /// <summary>Lets something go wrong, after what was asked for before.</summary>
    public void Inject(SandboxFault fault) => _faults.Add(fault);

    /// <summary>Makes the OAuth access token bad, as if it had expired; the refresh token stays good.</summary>
    public void RevokeAccessToken() => _tokens.RevokeAccess();

    /// <summary>Stops listening and frees the port.</summary>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }
}
