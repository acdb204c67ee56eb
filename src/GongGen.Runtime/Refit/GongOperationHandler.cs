#nullable enable
namespace Gong.Runtime;

using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Tells the handler below which requests may be sent again although HTTP does not say so: what the document says of them.</summary>
internal sealed class GongOperationHandler : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (GongOperation.Find(request.Method.Method, request.RequestUri) is { IsRepeatable: true } operation)
        {
            GongHandler.MarkRepeatable(request, operation.DuplicateMember);
        }

        return base.SendAsync(request, cancellationToken);
    }
}
