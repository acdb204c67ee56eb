using GongGen.Emission.Runtime;

namespace GongGen.Emission.Tests.Runtime;

public class BranchesTests
{
    private static readonly Dictionary<string, bool> s_symbols = new(StringComparer.Ordinal) { ["YES"] = true, ["NO"] = false };

    [Theory]
    [InlineData("a\n#if YES\nb\n#else\nc\n#endif\nd", "a\nb\nd")]
    [InlineData("a\n#if NO\nb\n#else\nc\n#endif\nd", "a\nc\nd")]
    [InlineData("a\n#if !NO\nb\n#endif\nd", "a\nb\nd")]
    [InlineData("a\n#if !YES\nb\n#endif\nd", "a\nd")]
    public void TheBranchThatFits_Stays(string text, string expected) => Assert.Equal(expected, Branches.Choose(text, s_symbols));

    [Fact]
    public void UnknownSymbol_IsRefused() => Assert.Throws<InvalidOperationException>(() => Branches.Choose("#if MAYBE\n#endif", s_symbols));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Runtime_KeepsNoDirective(bool isCurrent)
    {
        TargetFacts target = TargetFacts.Current with { HasDateOnly = isCurrent, HasCancellableContent = isCurrent, HasAsyncStreams = isCurrent, HasSocketsHandler = isCurrent, HasTimeProvider = isCurrent };
        string text = GroupEmitter.Emit(new RuntimeGroup("Gong/Runtime.g.cs", "Gong", true), target).Text;

        Assert.DoesNotContain("\n#if", text, StringComparison.Ordinal);
        Assert.Equal(isCurrent, text.Contains("SocketsHttpHandler", StringComparison.Ordinal));
        Assert.Equal(!isCurrent, text.Contains("record struct GongDate", StringComparison.Ordinal));
    }

    [Fact]
    public void Runtime_SaysWhoSeesIt()
    {
        RuntimeGroup group = new("Gong/Runtime.g.cs", "Gong", true);

        Assert.Contains("\n// Every generator of this project sees", GroupEmitter.Emit(group, TargetFacts.Current with { IsSeenByGenerators = true }).Text, StringComparison.Ordinal);
        Assert.Contains("\n// Other generators of this project do not see", GroupEmitter.Emit(group, TargetFacts.Current).Text, StringComparison.Ordinal);
    }
}
