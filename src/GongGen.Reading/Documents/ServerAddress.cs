using GongGen.Reading.Yaml;

namespace GongGen.Reading.Documents;

/// <summary>Where requests go, and what stands in front of every path.</summary>
/// <param name="BaseUrl">Scheme, host and port, without a closing slash.</param>
/// <param name="PathPrefix">The server's own path, without a closing slash.</param>
internal sealed record ServerAddress(string BaseUrl, string PathPrefix)
{
    /// <summary>Gong's own address, for documents that name none.</summary>
    public static ServerAddress Default { get; } = new("https://api.gong.io", "");

    /// <summary>The first server of a document that a client elsewhere could reach.</summary>
    public static ServerAddress Of(MappingNode root)
    {
        foreach (MappingNode server in root.List("servers")?.Items.OfType<MappingNode>() ?? [])
        {
            string url = WithDefaults(server);
            bool isUsable = Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme == Uri.UriSchemeHttps && !address.IsLoopback;
            if (isUsable)
            {
                return new ServerAddress(address!.GetLeftPart(UriPartial.Authority), address.AbsolutePath.TrimEnd('/'));
            }
        }

        return Default;
    }

    private static string WithDefaults(MappingNode server)
    {
        string url = server.Text("url") ?? "";
        foreach (MappingEntry variable in server.Map("variables")?.Entries ?? [])
        {
            url = url.Replace("{" + variable.Key + "}", (variable.Value as MappingNode)?.Text("default") ?? "");
        }

        return url;
    }
}
