using System.Diagnostics;
using System.Globalization;
using Gong;
using Gong.Runtime;

namespace GongGen.Benchmarks.Uploads;

/// <summary>A recording of 1.5 GB, sent by the runtime as addCallRecording does it, beside the same bytes in a bare StreamContent. Read the ratio.</summary>
internal sealed class UploadCost
{
    private const long Size = 1_500_000_000;
    private const int Rounds = 5;

    private static readonly GongMediaRule Rule = new("GONG3003", isRefused: true, ["wav"], ["wav"]) { MaxBytes = 1_610_612_736, WarnBytes = 1_500_000_000 };

    /// <summary>Measures and writes a table.</summary>
    public async Task WriteAsync(TextWriter output)
    {
        await using DiscardingServer server = new();
        using HttpClient client = new(new SocketsHttpHandler()) { Timeout = Timeout.InfiniteTimeSpan };
        GongClientOptions options = new()
        {
            AccessKey = "a",
            AccessKeySecret = "b",
            BaseUrl = server.Address,
            Limits = new GongLimitOptions { RequestsPerSecond = null, RequestsPerDay = null },
        };
        using GongSender sender = new(options, client, "");
        List<UploadRun> bare = [];
        List<UploadRun> ours = [];
        await MeasureAsync(watch => BareAsync(client, server.Address, watch));
        await MeasureAsync(watch => OursAsync(sender, watch));
        for (int i = 0; i < Rounds; i++)
        {
            bare.Add(await MeasureAsync(watch => BareAsync(client, server.Address, watch)));
            ours.Add(await MeasureAsync(watch => OursAsync(sender, watch)));
        }

        await WriteAsync(output, "bare StreamContent", bare);
        await WriteAsync(output, "GongFile", ours);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"ratio of the throughput: {Median(bare) / Median(ours):F2}"));
    }

    private static async Task BareAsync(HttpClient client, Uri address, Action<long> watch)
    {
        using StreamContent content = new(new RecordingStream(Size, watch));
        using HttpResponseMessage answer = await client.PutAsync(address, content);
        answer.EnsureSuccessStatusCode();
    }

    private static async Task OursAsync(GongSender sender, Action<long> watch)
    {
        using GongFile file = GongFile.FromStream(new RecordingStream(Size, watch), "call.wav");
        GongRequest request = new("addCallRecording", "PUT", "/v2/calls/7/media");
        request.AddPart("mediaFile", file, Rule);
        await sender.SendAsync(request, CancellationToken.None);
    }

    // Time is measured without looking at memory, and memory in a run of its own.
    private static async Task<UploadRun> MeasureAsync(Func<Action<long>, Task> upload)
    {
        Stopwatch watch = Stopwatch.StartNew();
        await upload(static _ => { });
        double seconds = watch.Elapsed.TotalSeconds;

        long before = GC.GetTotalMemory(forceFullCollection: true);
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        long peak = 0;
        long next = 0;
        await upload(position =>
        {
            if (position >= next)
            {
                next = position + (Size / 20);
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        });
        return new UploadRun(seconds, peak, GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }

    private static double Median(List<UploadRun> runs) => runs.Select(run => run.Seconds).Order().ElementAt(runs.Count / 2);

    private static Task WriteAsync(TextWriter output, string name, List<UploadRun> runs) => output.WriteLineAsync(string.Create(
        CultureInfo.InvariantCulture,
        $"{name}: {Size / Median(runs) / 1_000_000:F0} MB/s, peak of living memory +{runs.Max(run => run.Peak) / 1000.0:F0} KB, {runs.Max(run => run.Allocated) / 1_000_000.0:F1} MB allocated in all"));
}
