using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;

namespace GongGen.Runtime.Tests.Media;

/// <summary>A server of recordings that knows ranges, and does something else where a test asks for it.</summary>
internal sealed class MediaServer : IAsyncDisposable
{
    private readonly Queue<RequestDelegate> _steps = new();
    private readonly Lock _gate = new();
    private readonly List<string> _requests = [];
    private LoopbackServer _server = null!;

    public byte[] Content { get; set; } = Bytes(0, 500_000);

    public string? ETag { get; set; } = "\"v1\"";

    public DateTimeOffset? LastModified { get; set; }

    public bool KnowsRanges { get; set; } = true;

    public string Address => new Uri(_server.Address, "/media/7.wav?signature=s3cr3t").ToString();

    /// <summary>The conditions of every request, in order: "bytes=10- if "v1"".</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    public static byte[] Bytes(int seed, int count)
    {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++)
        {
            bytes[i] = (byte)((i + seed) % 251);
        }

        return bytes;
    }

    public static async Task<MediaServer> StartAsync()
    {
        MediaServer media = new();
        media._server = await LoopbackServer.StartAsync(media.AnswerAsync);
        return media;
    }

    /// <summary>Does something else with the next request.</summary>
    public void Next(RequestDelegate step) => _steps.Enqueue(step);

    /// <summary>The next answer breaks off after some bytes of its body.</summary>
    public void NextBreaksAfter(int count) => Next(context => ServeAsync(context, count));

    /// <summary>The next answer is a refusal.</summary>
    public void NextRefuses(int status, string? retryAfter = null) => Next(context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return context.Response.WriteAsync("<Error>no</Error>", context.RequestAborted);
    });

    /// <summary>The next answer stops after some bytes and never ends.</summary>
    public void NextStopsAfter(int count) => Next(async context =>
    {
        await ServeAsync(context, count);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        await Task.Delay(Timeout.Infinite, context.RequestAborted);
    });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    /// <summary>The right answer, or its beginning: a server closes a connection on which fewer bytes came than were announced.</summary>
    public async Task ServeAsync(HttpContext context, int most = int.MaxValue)
    {
        int from = KnowsRanges && IsSame(context.Request) ? From(context.Request) : 0;
        HttpResponse response = context.Response;
        response.Headers.ETag = ETag;
        response.Headers.LastModified = LastModified?.ToString("r", CultureInfo.InvariantCulture);
        if (from >= Content.Length)
        {
            response.StatusCode = 416;
            return;
        }

        if (from > 0)
        {
            response.StatusCode = 206;
            response.Headers.ContentRange = new ContentRangeHeaderValue(from, Content.Length - 1, Content.Length).ToString();
        }

        response.ContentLength = Content.Length - from;
        await response.Body.WriteAsync(Content.AsMemory(from, Math.Min(most, Content.Length - from)), context.RequestAborted);
    }

    private static int From(HttpRequest request) =>
        RangeHeaderValue.TryParse(request.Headers.Range, out RangeHeaderValue? range) ? (int)range.Ranges.Single().From!.Value : 0;

    private bool IsSame(HttpRequest request)
    {
        string? condition = request.Headers.IfRange;
        return condition is null || condition == ETag || condition == LastModified?.ToString("r", CultureInfo.InvariantCulture);
    }

    private Task AnswerAsync(HttpContext context)
    {
        lock (_gate)
        {
            IHeaderDictionary headers = context.Request.Headers;
            string range = headers.Range.Count > 0 ? $"{headers.Range} if {headers.IfRange}" : "all";
            _requests.Add(headers.Authorization.Count > 0 ? range + " with " + headers.Authorization : range);
            return _steps.TryDequeue(out RequestDelegate? step) ? step(context) : ServeAsync(context);
        }
    }
}
