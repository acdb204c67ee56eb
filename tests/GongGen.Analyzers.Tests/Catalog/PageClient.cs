using System.Collections.Concurrent;
using GongGen.Generator;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GongGen.Analyzers.Tests.Catalog;

/// <summary>The client that the generator makes of the bundled document and overlay, and of a page's own overlay.</summary>
internal static class PageClient
{
    private static readonly ConcurrentDictionary<string, Lazy<GeneratorResult>> ByOverlay = new(StringComparer.Ordinal);

    /// <summary>A compilation that holds the client alone, made once for each overlay.</summary>
    public static CSharpCompilation With(string? overlay) => ResultWith(overlay).Output;

    /// <summary>The client as an assembly.</summary>
    public static MetadataReference ReferenceWith(string? overlay) => overlay is null ? EmittedGong.Reference : ResultWith(overlay).ToImageReference();

    private static GeneratorResult ResultWith(string? overlay) => overlay is null ? EmittedGong.Result : ByOverlay.GetOrAdd(overlay, own => new(() => Generate(own))).Value;

    private static GeneratorResult Generate(string overlay)
    {
        GeneratorResult result = GeneratorRun.Of<GongGenerator>()
            .WithFile("gong.yaml", Repository.Read("openapi/gong.yaml"), ("GongOpenApi", "true"))
            .WithFile("gong-rules.overlay.yaml", Repository.Read("openapi/gong-rules.overlay.yaml"), ("GongOverlay", "bundled"))
            .WithFile("own.overlay.yaml", overlay, ("GongOverlay", "true"))
            .Run();
        Assert.Empty(result.Diagnostics);
        return result;
    }
}
