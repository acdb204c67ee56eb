namespace GongGen.Generator.Tests;

/// <summary>An example of docs/overlays.md.</summary>
/// <param name="Place">The heading above it.</param>
/// <param name="Yaml">An overlay, or a part of one.</param>
/// <param name="Code">The attributes that it becomes; empty where the page shows none.</param>
internal sealed record OverlayExample(string Place, string Yaml, string Code)
{
    private const string Head = "overlay: 1.0.0\ninfo: { title: Example, version: 1.0.0 }\n";

    /// <summary>The example as a whole overlay, with rules put where their kind belongs.</summary>
    public string Overlay => Yaml switch
    {
        _ when Yaml.StartsWith("overlay:", StringComparison.Ordinal) => Yaml,
        _ when Yaml.StartsWith("actions:", StringComparison.Ordinal) => Head + Yaml,
        _ when Yaml.StartsWith("- target:", StringComparison.Ordinal) => Head + "actions:\n" + Actions(),
        _ when Yaml.StartsWith("update:", StringComparison.Ordinal) => $"{Head}actions:\n  - target: {Target}\n{Indent(Yaml, 4)}",
        _ => $"{Head}actions:\n  - target: {Target}\n    update:\n      x-gong-rules:\n{Indent(Yaml, 8)}",
    };

    private string Target => Place switch
    {
        _ when Place.StartsWith("### On a property", StringComparison.Ordinal) => "$.components.schemas.NewCallAddingRequest.properties.subject",
        _ when Place.StartsWith("### On an operation", StringComparison.Ordinal) && Yaml.Contains("paged", StringComparison.Ordinal) => "$.paths['/v2/calls'].get",
        _ when Place.StartsWith("### On an operation", StringComparison.Ordinal) && Yaml.Contains("less-than", StringComparison.Ordinal) => "$.paths['/v2/calls/extensive'].post",
        _ when Place.StartsWith("### On an operation", StringComparison.Ordinal) => "$.paths['/v2/calls'].post",
        _ => "$.components.schemas.NewCallAddingRequest",
    };

    private string Actions() => Yaml.Contains("update:", StringComparison.Ordinal)
        ? Indent(Yaml, 2)
        : string.Concat(Yaml.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"  {line}\n    remove: true\n"));

    private static string Indent(string text, int by) =>
        string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new string(' ', by) + line + "\n"));
}
