namespace GongGen.Sandbox.Tests.Hosting;

/// <summary>Plays the person who presses Ctrl+C upon reading a line.</summary>
internal sealed class StoppingWriter(string cue, CancellationTokenSource stop) : StringWriter
{
    public override async Task WriteLineAsync(string? value)
    {
        await base.WriteLineAsync(value);
        if (value?.Contains(cue) is true)
        {
            await stop.CancelAsync();
        }
    }
}
