namespace GongGen.Uploader;

/// <summary>Knows the points before and after requests.</summary>
/// <param name="stop">Stops at one of them.</param>
internal sealed class StoppingHandler(Stop stop) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string step = request.Method == HttpMethod.Post ? "call" : request.Method == HttpMethod.Put ? "media" : "question";
        stop.At("before " + step);
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        stop.At("after " + step);
        return response;
    }
}
