namespace GongGen.EndToEnd.Tests.Soak;

/// <summary>Many workers on one client, one clock and one faulty wire.</summary>
[Collection(SoakCollection.Name)]
public abstract class SoakTest : IAsyncLifetime
{
    private const int Seed = 20260105;
    private const int Workers = 32;

    private readonly StillTime _time = new();
    private FaultyWire _wire = null!;
    private HttpClient _http = null!;

    protected const int RequestsPerSecond = 3;

    protected GongSandbox Sandbox { get; private set; } = null!;

    protected GongClient Gong { get; private set; } = null!;

    protected int Sent => _wire.Sent;

    protected IEnumerable<int> Faults => _wire.Faults.Values;

    public async Task InitializeAsync()
    {
        Sandbox = await GongSandbox.StartAsync(new GongSandboxOptions { TimeProvider = _time });
        _wire = new FaultyWire(Sandbox, Seed);
        _http = new HttpClient(_wire);
        Gong = new GongClient(
            new GongClientOptions
            {
                AccessKey = Sandbox.AccessKey,
                AccessKeySecret = Sandbox.AccessKeySecret,
                BaseUrl = Sandbox.BaseUrl,
                TimeProvider = _time,
                Timeout = Timeout.InfiniteTimeSpan,
                Limits = new GongLimitOptions { RequestsPerSecond = RequestsPerSecond },
            },
            _http);
        _time.HaveRequestsCome = () => _wire.Sent <= Forgotten + Sandbox.Requests.Count;
    }

    public async Task DisposeAsync()
    {
        Gong.Dispose();
        _http.Dispose();
        await Sandbox.DisposeAsync();
    }

    /// <summary>How many requests the sandbox has forgotten.</summary>
    protected int Forgotten { get; set; }

    /// <summary>Does each piece of work once, with 32 workers.</summary>
    protected Task RunAsync(IEnumerable<Func<Task>> work)
    {
        System.Collections.Concurrent.ConcurrentQueue<Func<Task>> queue = new(work);
        return _time.RunAsync(Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => _time.WorkAsync(async () =>
        {
            while (queue.TryDequeue(out Func<Task>? next))
            {
                await next();
            }
        }))));
    }

    /// <summary>What a program does that wants the call there in the end: the same again, under the same clientUniqueId.</summary>
    protected async Task<string> AddAsync(string key)
    {
        while (true)
        {
            try
            {
                return (await Gong.Calls.AddCallAsync(NewCall(key))).CallId!;
            }
            catch (GongDuplicateCallException known)
            {
                return known.ExistingCallId!;
            }
            catch (Exception failure) when (MayPass(failure))
            {
            }
        }
    }

    /// <summary>The ids of the calls of a period, asked for again as a whole where the walk broke off.</summary>
    protected async Task<IReadOnlyList<string>> ListAsync(DateTimeOffset from, DateTimeOffset to)
    {
        while (true)
        {
            try
            {
                List<string> ids = [];
                await foreach (CallBasicData call in Gong.Calls.EnumerateCallsAsync(from, to))
                {
                    ids.Add(call.Id!);
                }

                return ids;
            }
            catch (Exception failure) when (MayPass(failure))
            {
            }
        }
    }

    private static bool MayPass(Exception failure) =>
        failure is HttpRequestException or GongServerException or GongRateLimitException or GongCursorExpiredException or GongApiException { StatusCode: 200 };

    private static NewCallAddingRequest NewCall(string key) => new()
    {
        ClientUniqueId = key,
        ActualStart = new DateTimeOffset(2026, 2, 17, 2, 30, 0, TimeSpan.FromHours(-8)),
        Direction = CallDirection.Outbound,
        PrimaryUser = DemoData.HostUserId,
        Parties = [new() { UserId = DemoData.HostUserId }],
    };
}
