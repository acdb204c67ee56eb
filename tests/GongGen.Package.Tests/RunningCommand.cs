using System.Diagnostics;
using System.Text;

namespace GongGen.Package.Tests;

/// <summary>A program that runs, and what it has said so far. Disposing ends it and what it started.</summary>
internal sealed class RunningCommand : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly SemaphoreSlim _news = new(0);

    /// <summary>Starts a program.</summary>
    public RunningCommand(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Append(line.Data);
        _process.ErrorDataReceived += (_, line) => Append(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What it has said.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Waits until it has said something.</summary>
    public async Task WaitForAsync(string text, TimeSpan patience)
    {
        using CancellationTokenSource limit = new(patience);
        while (!Output.Contains(text, StringComparison.Ordinal))
        {
            try
            {
                await _news.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"\"{text}\" was not said in {patience}.\n{Output}");
            }
        }
    }

    /// <summary>Waits until it ends.</summary>
    public async Task<CommandResult> WaitForExitAsync(TimeSpan patience)
    {
        using CancellationTokenSource limit = new(patience);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"{_process.StartInfo.FileName} ran for {patience}.\n{Output}");
        }

        return new CommandResult(_process.ExitCode, Output);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
        _news.Dispose();
    }

    private void Append(string? line)
    {
        // What comes without a line is the end of a stream.
        if (line is not null)
        {
            lock (_output)
            {
                _output.Append(line).Append('\n');
            }
        }

        // A last line may come while the program is being ended.
        try
        {
            _news.Release();
        }
        catch (ObjectDisposedException)
        {
        }
    }
}
