#nullable enable
namespace Gong.Runtime;

using global::System;

/// <summary>Knows which addresses recordings may be downloaded from.</summary>
internal static class GongMediaAddress
{
    /// <summary>The address, which must use https, or http on this machine.</summary>
    /// <exception cref="ArgumentException">It does not. The message holds no query, which may be a signature.</exception>
    public static Uri Check(string address) => Uri.TryCreate(address, UriKind.Absolute, out Uri? parsed) && IsAllowed(parsed)
        ? parsed
        : throw new ArgumentException("The address of the recording must be absolute and start with https://.", nameof(address));

    /// <summary>True where a recording may travel from an address: nobody else can read it on its way.</summary>
    public static bool IsAllowed(Uri address) => address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    /// <summary>True where one address may send to another one.</summary>
    public static bool MayLead(Uri from, Uri to) => IsAllowed(to) && (to.Scheme == Uri.UriSchemeHttps || from.Scheme == to.Scheme);
}
