using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>What the client demands of the address of the API.</summary>
internal static class ApiAddresses
{
    /// <summary>Names that no real host has; they stand for one in tests and examples.</summary>
    private static readonly string[] Reserved = [".test", ".example", ".invalid", ".localhost", "example.com", "example.org", "example.net"];

    /// <summary>The text that an address is made from; null where it is made in another way.</summary>
    public static IOperation? TextOf(IOperation source) =>
        source is IObjectCreationOperation { Arguments: [{ Value: { Type.SpecialType: SpecialType.System_String } text }, ..] } creation && KnownTypes.Is(creation.Type, "Uri", "System") ? text : null;

    /// <summary>What is wrong with an address; null where nothing is.</summary>
    public static string? Describe(Uri address, string host)
    {
        // On some systems a path alone is an address of a file.
        if (address.IsFile)
        {
            return null;
        }

        if (!IsWeb(address))
        {
            return $"The address has to start with https://, not {address.Scheme}:";
        }

        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
        {
            return "The address has to start with https://, otherwise the key is sent in clear text";
        }

        if (address.AbsolutePath != "/" || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            return $"The address has to end after the host, without '{address.PathAndQuery}{address.Fragment}': the client adds the path";
        }

        return IsHost(address, host) || IsStandIn(address) ? null : $"'{address.Host}' is not {host} or below it";
    }

    /// <summary>The address as it has to be; null where its host is another one.</summary>
    public static string? Repaired(Uri address, string host)
    {
        if (!IsWeb(address) || !(IsHost(address, host) || IsStandIn(address)))
        {
            return null;
        }

        string scheme = address.IsLoopback ? address.Scheme : Uri.UriSchemeHttps;
        return $"{scheme}://{address.GetComponents(address.IsDefaultPort ? UriComponents.Host : UriComponents.HostAndPort, UriFormat.UriEscaped)}";
    }

    /// <summary>True where nobody can be reached there but this machine.</summary>
    public static bool IsStandIn(Uri address) => address.IsLoopback || Reserved.Any(name => IsHost(address, name.TrimStart('.')));

    private static bool IsWeb(Uri address) => address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp;

    private static bool IsHost(Uri address, string host) =>
        string.Equals(address.Host, host, StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase);
}
