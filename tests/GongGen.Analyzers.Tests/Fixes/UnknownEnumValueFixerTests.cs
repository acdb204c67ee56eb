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
    [InlineData("[|default|]")]
    [InlineData("[|default(CallDirection)|]")]
    [InlineData("[|new()|]")]
    public Task A_value_that_is_empty_may_become_any(string empty) => EmittedGong.InMethod<UnknownEnumValueAnalyzer>(Request(empty))
        .WithFixer<UnknownEnumValueFixer>().ExpectingFixTitles("Use CallDirection.Inbound", "Use CallDirection.Outbound", "Use CallDirection.Conference", "Use CallDirection.Unknown")
        .TakingFix("GONG1005:use:CallDirection.Conference").ExpectingFix(EmittedGong.Source(Request("CallDirection.Conference"))).RunAsync();

    [Fact]
    public Task What_is_better_not_used_is_not_offered() => EmittedGong.InMethod<UnknownEnumValueAnalyzer>("_ = new CallUploadContext { System = [|default|] };")
        .WithFixer<UnknownEnumValueFixer>().ExpectingFixTitles("Use CrmSystem.Salesforce", "Use CrmSystem.Generic").ExpectingFix(EmittedGong.Source("_ = new CallUploadContext { System = CrmSystem.Salesforce };")).RunAsync();

    [Theory]
    [InlineData("const string text = \"inbound\"; CallDirection direction = [|text|];")]
    [InlineData("string Same(string text) => text; CallDirection direction = Same([|\"inbound\"|]);")]
    public Task A_text_that_others_read_is_left_alone(string statement) => EmittedGong.InMethod<UnknownEnumValueAnalyzer>(statement + " GC.KeepAlive(direction);")
        .WithFixer<UnknownEnumValueFixer>().ExpectingNoFix().RunAsync();

    [Fact]
    public Task A_list_from_a_method_is_left_alone() => EmittedGong.InMethod<UnknownEnumValueAnalyzer>(
        """
        static IReadOnlyList<EngageTaskType> Types() => [default];
        _ = new TasksFilter { UserId = "1", Types = [|(IReadOnlyList<EngageTaskType>)Types()|], TaskAction = [], Status = [] };
        """).WithFixer<UnknownEnumValueFixer>().ExpectingNoFix().RunAsync();

    private static string Request(string direction) =>
        $"_ = new NewCallAddingRequest {{ ClientUniqueId = \"1\", ActualStart = anyTime, Direction = {direction}, PrimaryUser = \"1\", Parties = [new() {{ UserId = \"1\" }}] }};";
}
