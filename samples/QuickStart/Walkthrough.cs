using System.Globalization;
using Gong;
using Spectre.Console;

namespace QuickStart;

/// <summary>Adds a call, uploads its recording, finds it page by page and reads a transcript.</summary>
/// <param name="gong">The generated client.</param>
/// <param name="firstDay">Where the list of calls begins.</param>
/// <param name="console">Where to show what happens.</param>
internal sealed class Walkthrough(GongClient gong, DateTimeOffset firstDay, IAnsiConsole console)
{
    /// <summary>Runs all steps, one after the other.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        User host = await FindHostAsync(cancellationToken);
        string callId = await AddCallAsync(host, now, cancellationToken);
        await ListCallsAsync(callId, now, cancellationToken);
        await ShowTranscriptAsync(now, cancellationToken);
    }

    private async Task<User> FindHostAsync(CancellationToken cancellationToken)
    {
        await foreach (User user in gong.Users.EnumerateUsersAsync(cancellationToken: cancellationToken))
        {
            // Gong answers 409 to a call of a user whose telephony import is off.
            if (user.Active == true && user.Settings?.TelephonyCallsImported == true)
            {
                console.MarkupLineInterpolated($"1. Host: [bold]{user.FirstName} {user.LastName}[/], id {user.Id}");
                return user;
            }
        }

        throw new ArgumentException("No active user of this company imports telephony calls, so no call can be added.");
    }

    private async Task<string> AddCallAsync(User host, DateTimeOffset now, CancellationToken cancellationToken)
    {
        NewCallAddingRequest request = new()
        {
            ClientUniqueId = "quickstart-" + now.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture),
            Title = "A call from the GongGen quick start",
            ActualStart = now.AddMinutes(-5),
            Direction = CallDirection.Outbound,
            PrimaryUser = host.Id!,
            Parties =
            [
                new() { UserId = host.Id, Name = $"{host.FirstName} {host.LastName}", MediaChannelId = 0 },
                new() { PhoneNumber = "+1 415-555-0100", Name = "Robin Prospect", MediaChannelId = 1 },
            ],
        };
        byte[] wav = ToneRecording.Create(TimeSpan.FromSeconds(60), 200 + (now.Ticks % 10_000_000 / 10_000d));
        GongUploadResult added = await console.Progress().StartAsync(async progress =>
        {
            ProgressTask bar = progress.AddTask("Uploading", maxValue: wav.Length);
            using MemoryStream recording = new(wav);
            using GongFile file = GongFile.FromStream(recording, "quickstart.wav");
            file.Progress = new ProgressBar(bar);
            return await gong.Calls.AddCallWithRecordingAsync(request, file, cancellationToken);
        });
        console.MarkupLineInterpolated($"2. Added call [bold]{added.CallId}[/]");
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"3. Uploaded [bold]{wav.Length:N0}[/] bytes of recording");
        return added.CallId;
    }

    private async Task ListCallsAsync(string callId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        int count = 0;
        bool found = false;
        await foreach (CallBasicData call in gong.Calls.EnumerateCallsAsync(firstDay, now, cancellationToken: cancellationToken))
        {
            count++;
            found |= call.Id == callId;
        }

        string here = found ? "ours among them" : "ours is still being processed";
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"4. Listed [bold]{count}[/] calls since {firstDay:d MMMM yyyy}, {here}");
    }

    private async Task ShowTranscriptAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        CallTranscriptsRequest request = new() { Filter = new() { FromDateTime = firstDay, ToDateTime = now } };
        await foreach (CallTranscript transcript in gong.Calls.EnumerateCallTranscriptsAsync(request, cancellationToken))
        {
            console.MarkupLineInterpolated($"5. Transcript of call [bold]{transcript.CallId}[/]");
            console.Write(TranscriptTable.Of(transcript));
            return;
        }

        console.MarkupLine("5. No call has a transcript yet");
    }
}
