#nullable enable
namespace Gong.Runtime;

using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Knows the kinds of bodies: which can be sent more than once, and which are files.</summary>
internal static class GongContents
{
    /// <summary>True where the body gives the same bytes each time. A body of an unknown kind is taken to give them once.</summary>
    public static bool CanSendAgain(HttpContent? content)
    {
        if (content is MultipartContent parts)
        {
            foreach (HttpContent part in parts)
            {
                if (!CanSendAgain(part))
                {
                    return false;
                }
            }

            return true;
        }

        return content switch
        {
            null or ByteArrayContent => true,
            GongFile file => file.CanSendAgain,
            GongFilePart part => part.CanSendAgain,
            GongPart part => part.CanSendAgain,
            _ => false,
        };
    }

    /// <summary>Looks at the first bytes of the files in a body, which tell their media types.</summary>
    public static async Task PrepareAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        switch (content)
        {
            case MultipartContent parts:
                foreach (HttpContent part in parts)
                {
                    await PrepareAsync(part, cancellationToken).ConfigureAwait(false);
                }

                break;
            case GongPart part:
                await part.PrepareAsync(cancellationToken).ConfigureAwait(false);
                break;
            case GongFilePart file:
                await file.PrepareAsync("", validation: null, cancellationToken).ConfigureAwait(false);
                break;
            case GongFile file:
                await file.LookAsync(cancellationToken).ConfigureAwait(false);
                break;
        }
    }
}
