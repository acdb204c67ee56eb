using GongGen.Sandbox.Authentication;
using GongGen.Sandbox.Documents;
using GongGen.Sandbox.Endpoints;
using GongGen.Sandbox.Faults;
using GongGen.Sandbox.Hosting;

namespace GongGen.Sandbox;

/// <summary>A pretend Gong on this machine's loopback address. It holds its state in memory and forgets it when disposed.</summary>
public sealed class GongSandbox : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly RequestLog _log;
    private readonly FaultScript _faults;
    private readonly AnswerScript _answers;
    private readonly TokenRegister _tokens;

    private GongSandbox(WebApplication application, SandboxState state, RequestLog log, FaultScript faults, AnswerScript answers, TokenRegister tokens)
    {
        _faults = faults;
        _answers = answers;
        _tokens = tokens;
        _application = application;
        _log = log;
        BaseUrl = new Uri(application.Urls.Single());
        State = state;
    }

    /// <summary>The names of all operations, as the API document has them ("addCall"): what faults, answers and recorded requests call them by.</summary>
    public static IReadOnlyList<string> Operations { get; } = [.. ApiDocument.Bundled.Operations.Select(operation => operation.Id)];

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

        var log = new RequestLog(options.TimeProvider);
        var faults = new FaultScript();
        foreach (var fault in options.Faults)
        {
            faults.Add(fault);
        }

        var answers = new AnswerScript();
        var tokens = new TokenRegister();
        var application = SandboxHost.Build(options, state, log, faults, answers, tokens);
        try
        {
            await application.StartAsync(ct);
            return new GongSandbox(application, state, log, faults, answers, tokens);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    /// <summary>Lets something go wrong, after what was asked for before.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <exception cref="ArgumentException">The API has no operation of the fault's name.</exception>
    public void Inject(SandboxFault fault) => _faults.Add(fault);

    /// <summary>Gives each request of an operation this answer from now on. Requests that the API document does not allow are still refused.</summary>
    /// <param name="operation">The operation as the API document calls it, in any case ("listFlows").</param>
    /// <param name="json">The body, sent as it is; members may be missing and null.</param>
    /// <param name="status">One of the statuses that the document lists for the operation; null for its success.</param>
    /// <exception cref="ArgumentException">The API has no such operation, or the operation does not answer so: another status, a member that the document does not have, or a
    /// value of another type.</exception>
    public void Answer(string operation, string json, int? status = null)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(json);
        var described = ApiDocument.Bundled.Find(operation);
        var answer = AnswerScript.Checked(described, json, status);
        _answers.Set(described, _ => answer);
    }

    /// <summary>Asks for an answer to each request of an operation from now on. Nothing about the answer is checked.</summary>
    /// <param name="operation">The operation as the API document calls it, in any case ("listFlows").</param>
    /// <param name="answer">What is answered to a request; called from several threads at once if the client sends so.</param>
    /// <exception cref="ArgumentException">The API has no such operation.</exception>
    public void Answer(string operation, Func<RecordedRequest, SandboxAnswer> answer)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(answer);
        _answers.Set(ApiDocument.Bundled.Find(operation), answer);
    }

    /// <summary>Lets an operation answer by itself again.</summary>
    /// <param name="operation">The operation as the API document calls it, in any case.</param>
    /// <exception cref="ArgumentException">The API has no such operation.</exception>
    public void ForgetAnswer(string operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        _answers.Forget(ApiDocument.Bundled.Find(operation));
    }

    /// <summary>Empties <see cref="Requests"/>.</summary>
    public void ForgetRequests() => _log.Forget();

    /// <summary>Makes the OAuth access token bad, as if it had expired; the refresh token stays good.</summary>
    public void RevokeAccessToken() => _tokens.RevokeAccess();

    /// <summary>Stops listening and frees the port.</summary>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }
}
