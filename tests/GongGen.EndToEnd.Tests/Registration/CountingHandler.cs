namespace GongGen.EndToEnd.Tests.Registration;

/// <summary>Counts what passes it.</summary>
internal sealed class CountingHandler : DelegatingHandler
{
    public int Count { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Count++;
        return base.SendAsync(request, cancellationToken);
    }
}
