#nullable enable
namespace Gong.Runtime;

using global::System.Net.Http;

/// <summary>Tells which bodies can be sent more than once.</summary>
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
}
