#nullable enable
namespace Gong.Runtime;

using global::System;

/// <summary>The address of the API: scheme, host and port, nothing else.</summary>
internal static class GongBaseUrl
{
    /// <summary>The given address or else the document's; an ArgumentException says what is wrong with it.</summary>
    public static Uri Choose(Uri? given, string defaultBaseUrl)
    {
        if (given is null && !Uri.TryCreate(defaultBaseUrl, UriKind.Absolute, out given))
        {
            throw Invalid("is missing: set it to the address that Gong gave you; the API document has none.");
        }

        if (!given.IsAbsoluteUri || (given.Scheme != Uri.UriSchemeHttps && given.Scheme != Uri.UriSchemeHttp))
        {
            throw Invalid("must be absolute and start with https://.");
        }

        if (given.UserInfo.Length > 0)
        {
            throw Invalid("must not contain a user name or a password; they belong into AccessKey and AccessKeySecret.");
        }

        if (given.Scheme != Uri.UriSchemeHttps && !given.IsLoopback)
        {
            throw Invalid("must use https, because the key would be sent in clear text; http is for this machine only.");
        }

        if (given.AbsolutePath != "/")
        {
            throw Invalid("must end after the host: \"/v2\" must not be part of it, the client adds it to every request.");
        }

        if (given.Query.Length > 0 || given.Fragment.Length > 0)
        {
            throw Invalid("must end after the host, without a query or a fragment.");
        }

        return given;
    }

    private static ArgumentException Invalid(string problem) => new("BaseUrl " + problem, "options");
}
