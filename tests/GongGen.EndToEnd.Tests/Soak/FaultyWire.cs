namespace GongGen.EndToEnd.Tests.Soak;

/// <summary>Counts what is sent, and lets each kind of fault meet one request in twenty: the same ones for the same seed.</summary>
internal sealed class FaultyWire(GongSandbox sandbox, int seed) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    private const int PercentOfEach = 5;

    private static readonly SandboxFault[] s_kinds =
    [
        SandboxFault.TooMany,
        SandboxFault.ServerError,
        new(SandboxFaultKind.Status) { Status = 503 },
        new(SandboxFaultKind.Slow) { Delay = TimeSpan.FromSeconds(2) },
        new(SandboxFaultKind.Cut),
        new(SandboxFaultKind.Truncated),
        new(SandboxFaultKind.Empty),
        new(SandboxFaultKind.WrongContentType) { Status = 200 },
        new(SandboxFaultKind.ExpiredCursor),
    ];

    private readonly Lock _gate = new();
    private readonly Random _random = new(seed);
    private readonly Dictionary<SandboxFaultKind, int> _faults = [];

    /// <summary>How many requests were sent.</summary>
    public int Sent { get; private set; }

    /// <summary>How many faults of each kind were asked for; those of a status count as one kind.</summary>
    public IReadOnlyDictionary<SandboxFaultKind, int> Faults => _faults;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            Sent++;
            int draw = _random.Next(100) / PercentOfEach;
            if (draw < s_kinds.Length)
            {
                // What is lost may have done its work or not.
                SandboxFault fault = s_kinds[draw];
                sandbox.Inject(fault with { AfterWork = fault.Kind is not SandboxFaultKind.Slow && fault.Status is not 429 && _random.Next(2) == 0 });
                _faults[fault.Kind] = _faults.GetValueOrDefault(fault.Kind) + 1;
            }
        }

        return base.SendAsync(request, cancellationToken);
    }
}
