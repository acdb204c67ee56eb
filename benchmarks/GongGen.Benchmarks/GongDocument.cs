using GongGen.Generator;
using GongGen.Testing.Generators;

namespace GongGen.Benchmarks;

/// <summary>The bundled document and overlay, and what the generator makes of them.</summary>
internal static class GongDocument
{
    private static readonly KeyValuePair<string, string>[] DocumentMetadata = [new("GongOpenApi", "true")];
    private static readonly KeyValuePair<string, string>[] OverlayMetadata = [new("GongOverlay", "bundled")];

    /// <summary>The document's text.</summary>
    public static string Text { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "gong.yaml"));

    /// <summary>The overlay's text.</summary>
    public static string Overlay { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "gong-rules.overlay.yaml"));

    /// <summary>The document as an additional file.</summary>
    public static AdditionalFile DocumentFile(string text) => new("gong.yaml", text, DocumentMetadata.ToDictionary());

    /// <summary>The overlay as an additional file.</summary>
    public static AdditionalFile OverlayFile { get; } = new("gong-rules.overlay.yaml", Overlay, OverlayMetadata.ToDictionary());

    /// <summary>A run over both.</summary>
    public static GeneratorRun Run() => GeneratorRun.Of<GongGenerator>().WithFile(DocumentFile(Text)).WithFile(OverlayFile);
}
