using System.Net;
using System.Text;

namespace GongGen.Refit.Tests;

/// <summary>Keeps what is sent as it goes over the wire, and answers without a body.</summary>
internal sealed class RequestRecorder : HttpMessageHandler
{
    /// <summary>What was sent last: method, target, headers that are parameters, headers of the body, body. Of a multipart body it is the parts, whose names Refit writes without quotes.</summary>
    public string Sent { get; private set; } = "";

    /// <summary>The credentials of what was sent last.</summary>
    public string? Authorization { get; private set; }

    /// <summary>The status to answer with: nothing is there, unless set.</summary>
    public HttpStatusCode Status { get; init; } = HttpStatusCode.NotFound;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Refit escapes the commas between the items of a list as it does those inside of them.
        string target = request.RequestUri!.PathAndQuery.Replace("%2C", ",", StringComparison.Ordinal);
        IEnumerable<string> parameters = request.Headers.Where(header => header.Key.StartsWith("x", StringComparison.OrdinalIgnoreCase)).Select(header => header.Key + ": " + string.Join(", ", header.Value));
        Authorization = request.Headers.Authorization?.ToString();
        Sent = $"{request.Method} {target}\n{string.Join("\n", parameters.Order(StringComparer.Ordinal))}\n{await DescribeAsync(request.Content, cancellationToken)}";
        return new HttpResponseMessage(Status) { RequestMessage = request, Content = new StringContent("") };
    }

    private static async Task<string> DescribeAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        if (content is null)
        {
            return "";
        }

        if (content is MultipartContent parts)
        {
            return content.Headers.ContentType!.MediaType + "\n" + string.Join("\n", await Task.WhenAll(parts.Select(part => DescribeAsync(part, cancellationToken))));
        }

        IEnumerable<string> headers = content.Headers.Where(header => header.Key != "Content-Length").Select(header => header.Key + ": " + Value(content, header));
        string body = Encoding.Latin1.GetString(await content.ReadAsByteArrayAsync(cancellationToken));
        return string.Join("\n", headers.Order(StringComparer.Ordinal)) + "\n\n" + body;
    }

    private static string Value(HttpContent content, KeyValuePair<string, IEnumerable<string>> header) => header.Key == "Content-Disposition"
        ? $"{content.Headers.ContentDisposition!.Name?.Trim('"')} {content.Headers.ContentDisposition.FileName?.Trim('"')}"
        : string.Join(", ", header.Value);
}
