using GongGen.CodeFixes.Fixers;

namespace GongGen.Analyzers.Tests.Fixes;

public class UnknownEnumValueFixerTests
{
    [Theory]
    [InlineData("CallDirection direction = new([|\"inbound\"|]);", "CallDirection direction = CallDirection.Inbound;")]
    [InlineData("CallDirection direction = new CallDirection([|\"inbound\"|]) /* in */;", "CallDirection direction = CallDirection.Inbound /* in */;")]
    [InlineData("CallDirection direction = [|\"inbound\"|]; // in", "CallDirection direction = CallDirection.Inbound; // in")]
    [InlineData("CallDirection? direction = anyFlag ? \"Inbound\" : ([|\"outbound\"|]);", "CallDirection? direction = anyFlag ? \"Inbound\" : (CallDirection.Outbound);")]
    [InlineData("CallDirection direction = anyNumber switch { 0 => [|\"inbound\"|], _ => \"Inbound\" };", "CallDirection direction = anyNumber switch { 0 => CallDirection.Inbound, _ => \"Inbound\" };")]
    [InlineData("List<CallDirection> direction = [[|\"inbound\"|], \"Inbound\"];", "List<CallDirection> direction = [CallDirection.Inbound, \"Inbound\"];")]
    public Task A_known_value_is_named(string before, string after) => EmittedGong.InMethod<UnknownEnumValueAnalyzer>(before + "\nGC.KeepAlive(direction);")
        .WithFixer<UnknownEnumValueFixer>().ExpectingFix(EmittedGong.Source(after + "\nGC.KeepAlive(direction);")).RunAsync();

    [Theory]
    [InlineData("const string text = \"inbound\"; CallDirection direction = [|text|];")]
    [InlineData("string Same(string text) => text; CallDirection direction = Same([|\"inbound\"|]);")]
    public Task A_text_that_others_read_is_left_alone(string statement) => EmittedGong.InMethod<UnknownEnumValueAnalyzer>(statement + " GC.KeepAlive(direction);")
        .WithFixer<UnknownEnumValueFixer>().ExpectingNoFix().RunAsync();
}
