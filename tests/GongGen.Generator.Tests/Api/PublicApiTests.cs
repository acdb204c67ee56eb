using Microsoft.CodeAnalysis;
using VerifyXunit;

namespace GongGen.Generator.Tests.Api;

/// <summary>What a user's code may name. A removed or changed line is a breaking change: docs/versioning.md.</summary>
public class PublicApiTests
{
    [Fact]
    public Task Client() => Verifier.Verify(PublicApi.Write(Spec.Bundled.Output, type => !IsRuntime(type)));

    [Fact]
    public Task Runtime() => Verifier.Verify(PublicApi.Write(Spec.Bundled.Output, IsRuntime));

    private static bool IsRuntime(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.All(reference => reference.SyntaxTree.FilePath.EndsWith("Runtime.g.cs", StringComparison.Ordinal));
}
