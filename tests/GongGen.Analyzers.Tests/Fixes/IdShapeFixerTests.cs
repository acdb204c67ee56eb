using GongGen.CodeFixes.Fixers;
using GongGen.Testing.Analyzers;

namespace GongGen.Analyzers.Tests.Fixes;

public class IdShapeFixerTests
{
    [Theory]
    [InlineData("[|\" 7782342274025937895\\n\"|]")]
    [InlineData("[|\"https://us-1234.app.gong.io/call?id=7782342274025937895\"|]")]
    [InlineData("[|\"https://app.gong.io/call?tab=notes&id=7782342274025937895\"|]")]
    public Task An_id_is_taken_out(string before) => Test(before).ExpectingFix(EmittedGong.Source("await calls.GetCallAsync(\"7782342274025937895\");")).RunAsync();

    [Theory]
    [InlineData("[|\"ann@example.com\"|]")]
    [InlineData("[|\"call-7782342274025937895\"|]")]
    [InlineData("[|\"123456789012345678901\"|]")]
    [InlineData("[|\"https://app.gong.io/call?id=abc\"|]")]
    public Task What_is_no_id_is_left_to_the_author(string id) => Test(id).ExpectingNoFix().RunAsync();

    private static AnalyzerTest<IdShapeAnalyzer> Test(string id) => EmittedGong.InMethod<IdShapeAnalyzer>($"await calls.GetCallAsync({id});").WithFixer<IdShapeFixer>();
}
