using GongGen.Reading.Yaml;

namespace GongGen.Reading.Documents;

/// <summary>Picks the server that requests go to: the first with https that is not this machine.</summary>
internal static class ServerReader
{
    private static readonly Server s_gong = new("https://api.gong.io", "");

    public static Server Read(SpecMapping root, NodeReader nodes)
    {
        foreach (SpecMapping server in nodes.MappingItems(root, "servers"))
        {
            if (nodes.Text(server, "url") is { } url && Parse(Substitute(url, nodes.Mapping(server, "variables"), nodes)) is { } found)
            {
                return found;
            }
        }

        return s_gong;
    }

    private static Server? Parse(string url)
    {
        bool isUsable = Uri.TryCreate(url, UriKind.Absolute, out Uri? uri)
            && string.Equals(uri.Scheme, "https", StringComparison.Ordinal)
            && uri.Host.Length > 0
            && !uri.IsLoopback
            && url.IndexOf('{') < 0;
        return isUsable ? new Server(uri!.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped), uri.AbsolutePath.TrimEnd('/')) : null;
    }

    private static string Substitute(string url, SpecMapping? variables, NodeReader nodes)
    {
        foreach (SpecEntry variable in nodes.MappingEntries(variables))
        {
            if (nodes.Text((SpecMapping)variable.Value, "default") is { } value)
            {
                url = url.Replace("{" + variable.Name + "}", value);
            }
        }

        return url;
    }
}
