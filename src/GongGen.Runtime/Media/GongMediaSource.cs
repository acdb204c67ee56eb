#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Net.Http;
using global::System.Net.Http.Headers;
using global::System.Threading.Tasks;

/// <summary>Asks servers of recordings for bytes. They are not Gong's: no credentials are sent, and no query is shown to anybody.</summary>
/// <param name="client">Sends the requests.</param>
internal sealed class GongMediaSource(HttpClient client)
{
    private const int MostRedirects = 5;

    // A date tells states apart where the file had not changed for a while: dates know no fractions of a second.
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(1);

    /// <summary>Asks for a file from a byte on, where the server has still the same one, and else for all of it.</summary>
    public async Task<HttpResponseMessage> AskAsync(Uri address, long from, string? validator, GongSilence silence)
    {
        for (int redirects = 0; ; redirects++)
        {
            using HttpRequestMessage request = ToMessage(address, from, validator);
            silence.Begin();
            HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, silence.Token).ConfigureAwait(false);
            Uri source = response.RequestMessage?.RequestUri ?? address;
            Uri? next = (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location ? new Uri(source, location) : null;
            if (next is null && GongMediaAddress.MayLead(address, source))
            {
                return response;
            }

            response.Dispose();
            if (!GongMediaAddress.MayLead(address, next ?? source) || redirects == MostRedirects)
            {
                string problem = redirects == MostRedirects ? " redirects too often." : " redirects to an address without https, which is not followed.";
                throw new GongApiException(address.Authority + problem) { StatusCode = (int)response.StatusCode };
            }

            address = next!;
        }
    }

    /// <summary>What tells the state of a file from others; null where nothing does.</summary>
    public static string? ValidatorOf(HttpResponseMessage response)
    {
        if (response.Headers.ETag is { IsWeak: false } tag)
        {
            return tag.Tag;
        }

        return response.Content.Headers.LastModified is { } changed && response.Headers.Date - changed >= Settled ? changed.ToString("r") : null;
    }

    private static HttpRequestMessage ToMessage(Uri address, long from, string? validator)
    {
        HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", "GongGen");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "identity");
        if (from > 0 && RangeConditionHeaderValue.TryParse(validator, out RangeConditionHeaderValue? condition))
        {
            request.Headers.Range = new RangeHeaderValue(from, null);
            request.Headers.IfRange = condition;
        }

        return request;
    }
}
