using GongGen.Model.Issues;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Documents;

/// <summary>Picks the server that requests go to: the first with https that is not this machine.</summary>
internal static class ServerReader
{
    private static readonly Server s_gong = new("https://api.gong.io", "");

    /// <summary>The document's server; Gong where it names none, and a finding where it names only ones that cannot be used.</summary>
    public static Server Read(SpecMapping root, NodeReader nodes, IssueList issues)
    {
        if (First(root, s_gong, nodes, out SpecScalar? unusable) is { } found)
        {
            return found;
        }

        if (unusable is not null)
        {
            issues.Add(SpecIssueKind.UnexpectedStructure, $"no server is an https address; requests go to {s_gong.BaseUrl} unless the client's options say otherwise", unusable);
        }

        return s_gong;
    }

    /// <summary>The server of a path or an operation; null where it has none of its own.</summary>
    public static Server? ReadOwn(SpecMapping owner, Server document, NodeReader nodes) =>
        owner.Has("servers") ? First(owner, document, nodes, out _) : null;

    // Absolute addresses before paths, which are relative to where the document lies.
    private static Server? First(SpecMapping owner, Server document, NodeReader nodes, out SpecScalar? unusable)
    {
        unusable = null;
        Server? relative = null;
        foreach (SpecMapping server in nodes.MappingItems(owner, "servers"))
        {
            if (nodes.Scalar(server, "url") is not { } written)
            {
                continue;
            }

            string url = Substitute(written.Value, nodes.Mapping(server, "variables"), nodes);
            if (Parse(url) is { } found)
            {
                return found;
            }

            relative ??= IsPath(url) ? new Server(document.BaseUrl, url.TrimEnd('/')) : null;
            bool isHere = Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.IsLoopback;
            unusable ??= isHere ? null : written;
        }

        return relative;
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

    private static bool IsPath(string url) =>
        url.Length > 0 && url[0] == '/' && !url.StartsWith("//", StringComparison.Ordinal) && url.IndexOfAny(['{', '?', '#', '\\']) < 0
        && !url.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter));

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
