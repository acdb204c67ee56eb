using Gong;

namespace GongGen.Runtime.Tests.Media;

/// <summary>Downloads that stop in the middle and go on, in the same run and in a later one.</summary>
public class GongDownloadResumeTests : DownloadTest
{
    [Fact]
    public async Task BrokenConnectionGoesOnWhereItBroke()
    {
        ListProgress progress = new();
        Server.NextBreaksAfter(100_000);
        Server.NextBreaksAfter(50_000);

        await RunAsync(progress: progress);

        AssertIsWhole();
        Assert.Equal(["all", "bytes=100000- if \"v1\"", "bytes=150000- if \"v1\""], Server.Requests);
        Assert.Equal(progress.Reports.OrderBy(report => report.BytesTransferred), progress.Reports);
    }

    [Fact]
    public async Task LaterRunGoesOnWhereAnEarlierOneStopped()
    {
        await StopAfterAsync(100_000);

        await RunAsync();

        AssertIsWhole();
        Assert.Equal(["all", "bytes=100000- if \"v1\""], Server.Requests);
    }

    [Fact]
    public async Task CancelledRunGoesOnLater()
    {
        using CancellationTokenSource source = new();
        using GongDownload download = Download();
        Server.NextStopsAfter(100_000);
        ListProgress progress = new(report =>
        {
            if (report.BytesTransferred == 100_000)
            {
                source.Cancel();
            }
        });

        OperationCanceledException cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => download.ToFileAsync(Server.Address, Target, progress, source.Token));
        Assert.True(source.Token.IsCancellationRequested);
        Assert.IsNotType<TimeoutException>(cancelled.InnerException);
        await RunAsync();

        AssertIsWhole();
        Assert.Equal(["all", "bytes=100000- if \"v1\""], Server.Requests);
    }

    [Fact]
    public async Task OtherBytesBeginAnew()
    {
        await StopAfterAsync(100_000);
        Server.Content = MediaServer.Bytes(1, 300_000);
        Server.ETag = "\"v2\"";

        await RunAsync();

        AssertIsWhole();
        Assert.Equal(["all", "bytes=100000- if \"v1\""], Server.Requests);
    }

    [Theory]
    [InlineData("another start")]
    [InlineData("another length")]
    [InlineData("another state")]
    [InlineData("no range")]
    public async Task PartThatDoesNotFitBeginsAnew(string fault)
    {
        await StopAfterAsync(100_000);
        Server.Next(context =>
        {
            context.Response.StatusCode = 206;
            context.Response.Headers.ETag = fault == "another state" ? "\"v2\"" : "\"v1\"";
            context.Response.Headers.ContentRange = fault switch
            {
                "another start" => "bytes 99999-499999/500000",
                "another length" => "bytes 100000-499999/600000",
                "no range" => default,
                _ => "bytes 100000-499999/500000",
            };
            return context.Response.Body.WriteAsync(new byte[10], context.RequestAborted).AsTask();
        });

        await RunAsync();

        AssertIsWhole();
        Assert.Equal("all", Server.Requests[^1]);
    }

    [Fact]
    public async Task ServerWithoutRangesBeginsAnew()
    {
        await StopAfterAsync(100_000);
        Server.KnowsRanges = false;

        await RunAsync();

        AssertIsWhole();
    }

    [Fact]
    public async Task PartBehindTheEndBeginsAnew()
    {
        await StopAfterAsync(100_000);
        Server.Content = MediaServer.Bytes(0, 50_000);

        await RunAsync();

        AssertIsWhole();
        Assert.Equal(["all", "bytes=100000- if \"v1\"", "all"], Server.Requests);
    }

    [Fact]
    public async Task DateOfTheLastChangeIsAsGoodAsATag()
    {
        Server.ETag = null;
        Server.LastModified = new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero);
        await StopAfterAsync(100_000);

        await RunAsync();

        AssertIsWhole();
        Assert.Equal(["all", "bytes=100000- if Thu, 02 Jan 2020 03:04:05 GMT"], Server.Requests);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("W/\"v1\"")]
    public async Task WhatNothingTellsApartIsNotMixed(string? tag)
    {
        Server.ETag = tag;
        Server.NextBreaksAfter(100_000);
        Server.NextBreaksAfter(200_000);

        await RunAsync();

        AssertIsWhole();
        Assert.Equal(["all", "all", "all"], Server.Requests);
    }

    [Fact]
    public async Task WhatNoLaterRunCanUseIsNotKept()
    {
        Server.ETag = null;
        Server.NextBreaksAfter(100_000);

        await Assert.ThrowsAnyAsync<Exception>(() => RunAsync(attempts: 1));

        Assert.False(File.Exists(Part));
        Assert.False(File.Exists(Note));
    }

    [Fact]
    public async Task LastChangeOfThisMinuteTellsNothing()
    {
        Server.ETag = null;
        Server.LastModified = TimeProvider.System.GetUtcNow();
        Server.NextBreaksAfter(100_000);

        await RunAsync();

        Assert.Equal(["all", "all"], Server.Requests);
    }

    [Fact]
    public async Task CrashBeforeTheLastStepNeedsNoServer()
    {
        await File.WriteAllBytesAsync(Part, Server.Content);
        await File.WriteAllTextAsync(Note, "\"v1\"\n500000\n");
        using GongDownload download = Download();

        await download.ToFileAsync(_ => throw new InvalidOperationException("asked"), Target);

        AssertIsWhole();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\"v1\"")]
    [InlineData("\n500000\n")]
    public async Task PartWithoutAWholeNoteIsThrownAway(string? note)
    {
        await File.WriteAllBytesAsync(Part, new byte[100_000]);
        if (note is not null)
        {
            await File.WriteAllTextAsync(Note, note);
        }

        await RunAsync();

        AssertIsWhole();
        Assert.Equal(["all"], Server.Requests);
    }

    [Fact]
    public async Task NoteWithoutBytesAsksForAll()
    {
        await File.WriteAllTextAsync(Note, "\"v1\"\n500000\n");

        await RunAsync();

        AssertIsWhole();
        Assert.Equal(["all"], Server.Requests);
    }
}
