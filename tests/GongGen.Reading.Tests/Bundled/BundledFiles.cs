using System.Text.Json.Nodes;
using GongGen.Testing.Documents;

namespace GongGen.Reading.Tests.Bundled;

/// <summary>The documents that go into the package, and what is known about Gong's API beside them.</summary>
internal static class BundledFiles
{
    /// <summary>Our document.</summary>
    public static string Document => Read("gong.yaml");

    /// <summary>Our rules.</summary>
    public static string Overlay => Read("gong-rules.overlay.yaml");

    /// <summary>Our document as JSON.</summary>
    public static JsonNode DocumentJson => JsonBridge.Convert(Document);

    /// <summary>Lines of a list, without comments.</summary>
    public static string[] Lines(string name) => [.. Read(Path.Combine("Bundled", name)).Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#')];

    /// <summary>Our names of schemas by Gong's, where they differ.</summary>
    public static Dictionary<string, string> Names() =>
        Lines("GongApi.names.txt").Select(line => line.Split(" = ")).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name));
}
