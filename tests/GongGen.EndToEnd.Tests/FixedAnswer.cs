using System.Net;
using System.Net.Http.Headers;

namespace GongGen.EndToEnd.Tests;

/// <summary>Answers every request with the same bytes.</summary>
internal sealed class FixedAnswer(HttpStatusCode status, byte[] body) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = new(status) { Content = new ByteArrayContent(body), RequestMessage = request };
        response.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return Task.FromResult(response);
    }
}
