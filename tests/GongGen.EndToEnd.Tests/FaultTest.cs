using GongGen.Testing.Time;

namespace GongGen.EndToEnd.Tests;

/// <summary>A sandbox and a client on one clock that is moved by hand.</summary>
public abstract class FaultTest : SandboxTest
{
    protected FaultTest() => SandboxOptions = new GongSandboxOptions { TimeProvider = Time };

    protected ManualTime Time { get; } = new();

    protected override GongSandboxOptions SandboxOptions { get; }

    protected GongClientOptions TimedOptions()
    {
        GongClientOptions options = Options();
        options.TimeProvider = Time;
        options.Timeout = Timeout.InfiniteTimeSpan;
        return options;
    }

    protected int CountOf(string path) => Sandbox.Requests.Count(request => request.Path == path);
}
