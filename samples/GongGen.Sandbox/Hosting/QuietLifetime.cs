namespace GongGen.Sandbox.Hosting;

/// <summary>Leaves Ctrl+C to the program that started the sandbox.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
