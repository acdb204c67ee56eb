using GongGen.Testing.Analyzers;

namespace GongGen.Testing.Tests.Analyzers;

public sealed class HalfTypedTests
{
    [Fact]
    public void DeletesEachToken() => Assert.Equal([" C;", "class ;", "class C"], HalfTyped.DeleteEachToken("class C;"));

    [Fact]
    public void CutsAfterEachToken() => Assert.Equal(["class", "class C", "class C;"], HalfTyped.CutAfterEachToken("class C;"));

    [Fact]
    public void TheSameSeedGivesTheSameSources()
    {
        string[] first = [.. HalfTyped.DeleteRandomTokens("class C { int M() => 1; }", seed: 7, count: 5)];

        Assert.Equal(first, HalfTyped.DeleteRandomTokens("class C { int M() => 1; }", seed: 7, count: 5));
        Assert.All(first, source => Assert.NotEqual("class C { int M() => 1; }", source));
    }
}
