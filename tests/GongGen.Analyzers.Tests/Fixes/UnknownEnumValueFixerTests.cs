using GongGen.CodeFixes.Fixers;

namespace GongGen.Analyzers.Tests.Fixes;

public class UnknownEnumValueFixerTests
{
    [Theory]
    [InlineData("CallDirection direction = new([|\"inbound\"|]);", "CallDirection direction = CallDirection.Inbound;")]
    [InlineData("CallDirection direction = new CallDirection([|\"inbound\"|]) /* in */;", "CallDirection direction = CallDirection.Inbound /* in */;")]
    public Task A_known_value_is_named(string before, string after) => GeneratedGong.InMethod<UnknownEnumValueAnalyzer>(before + " GC.KeepAlive(direction);")
        .WithFixer<UnknownEnumValueFixer>().ExpectingFix(GeneratedGong.Source(after + " GC.KeepAlive(direction);")).RunAsync();
}
