namespace GongGen.Analyzers.Tests.Rules;

public class DeprecatedAnalyzerTests
{
    [Theory]
    [InlineData("_ = new CallContent { [|PointsOfInterest|] = true };")]
    [InlineData("_ = new CallContent() with { [|PointsOfInterest|] = true };")]
    [InlineData("CallContent content = new(); Console.WriteLine(content.[|PointsOfInterest|]);")]
    [InlineData("CallContent? content = new(); Console.WriteLine(content?.[|PointsOfInterest|]);")]
    [InlineData("CallContent content = new(); Console.WriteLine(content is { [|PointsOfInterest|]: true });")]
    public Task A_replaced_member_is_reported(string statements) => EmittedGong.InMethod<DeprecatedAnalyzer>(statements).RunAsync();

    [Theory]
    [InlineData("_ = new CallContent { Highlights = true };")]
    [InlineData("_ = new Own { PointsOfInterest = true };")]
    public Task Other_members_are_silent(string statements) => EmittedGong.InMethod<DeprecatedAnalyzer>(statements, "private sealed class Own { public bool PointsOfInterest { get; set; } }").RunAsync();

    [Fact]
    public Task The_replacement_is_named() => EmittedGong.InMethod<DeprecatedAnalyzer>("_ = new CallContent { [|PointsOfInterest|] = true };")
        .ExpectingMessages("The API deprecates PointsOfInterest; use Highlights").RunAsync();

    [Fact]
    public Task Half_typed_code_is_survived() => EmittedGong.InMethod<DeprecatedAnalyzer>("_ = new CallContent { PointsOfInterest = true };").RunHalfTypedAsync(60);
}
