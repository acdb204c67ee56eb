using VerifyXunit;

namespace GongGen.Sandbox.Tests.Api;

/// <summary>What tests of others may name. A removed or changed line is a breaking change.</summary>
public class PublicSurfaceTests
{
    [Fact]
    public Task Sandbox() => Verifier.Verify(PublicSurface.Write(typeof(GongSandbox).Assembly));
}
