namespace GongGen.Refit.Tests;

/// <summary>Keeps what is sent, as far as a server tells it apart, and answers that nothing is there.</summary>
internal sealed class RequestRecorder : HttpMessageHandler
{
    /// <summary>What was sent last: method, path, query, media type and body.</summary>
    public string Sent { get; private set; } = "";

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string query = string.Join("\n", request.RequestUri!.Query.TrimStart('?').Split('&').Select(Uri.UnescapeDataString).Order(StringComparer.Ordinal));
        string body = request.Content is MultipartContent parts
            ? string.Join("\n", await Task.WhenAll(parts.Select(part => DescribeAsync(part, cancellationToken))))
            : request.Content is null ? "" : await DescribeAsync(request.Content, cancellationToken);
        Sent = $"{request.Method} {request.RequestUri.AbsolutePath}\n{query}\n{body}";
        return new HttpResponseMessage(System.Net.HttpStatusCode.NotFound) { RequestMessage = request, Content = new StringContent("") };
    }

    private static async Task<string> DescribeAsync(HttpContent content, CancellationToken cancellationToken)
    {
        string text = await content.ReadAsStringAsync(cancellationToken);
        string name = content.Headers.ContentDisposition is { } disposition ? $"{disposition.Name?.Trim('"')} {disposition.FileName?.Trim('"')} " : "";
        return $"{name}{content.Headers.ContentType?.MediaType} {text}";
    }
}
