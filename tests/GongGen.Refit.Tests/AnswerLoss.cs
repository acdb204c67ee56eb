namespace GongGen.Refit.Tests;

/// <summary>Loses the first answer, as a network does.</summary>
internal sealed class AnswerLoss : DelegatingHandler
{
    private bool _hasLost;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage answer = await base.SendAsync(request, cancellationToken);
        if (_hasLost)
        {
            return answer;
        }

        _hasLost = true;
        answer.Dispose();
        throw new HttpRequestException("The answer was lost.");
    }
}
