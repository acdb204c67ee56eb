using System.Runtime.InteropServices;
using Gong;
using QuickStart;
using Spectre.Console;

using CancellationTokenSource stop = new();
using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

try
{
    await using GongAccount account = await GongAccount.OpenAsync(stop.Token);
    AnsiConsole.MarkupLineInterpolated($"Talking to [bold]{account.Description}[/]");
    using GongClient gong = new(account.Options);
    await new Walkthrough(gong, account.FirstDay, AnsiConsole.Console).RunAsync(stop.Token);
    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    await Console.Error.WriteLineAsync("Stopped.");
    return 130;
}
catch (Exception failure) when (failure is GongApiException or HttpRequestException or ArgumentException)
{
    await Console.Error.WriteLineAsync(Failure.Describe(failure));
    return 1;
}

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
