using GongGen.CodeFixes.Fixers;

namespace GongGen.Analyzers.Tests.Fixes;

public class BufferedFileFixerTests
{
    [Theory]
    [InlineData("new MemoryStream(File.[|ReadAllBytes|](anyText))", "File.OpenRead(anyText)")]
    [InlineData("new MemoryStream(await File.[|ReadAllBytesAsync|](anyText))", "File.OpenRead(anyText)")]
    [InlineData("new MemoryStream(System.IO.File.[|ReadAllBytes|](anyText), false)", "System.IO.File.OpenRead(anyText)")]
    public Task A_stream_is_opened(string before, string after) => Fixes(Upload($"GongFile.FromStream({before}, \"a.mp3\")"), Upload($"GongFile.FromStream({after}, \"a.mp3\")"));

    [Theory]
    [InlineData("using var stream = new MemoryStream(File.ReadAllBytes(anyText));", "using var stream = File.OpenRead(anyText);")]
    [InlineData("using Stream stream = new MemoryStream(File.ReadAllBytes(anyText)); // theirs", "using Stream stream = File.OpenRead(anyText); // theirs")]
    public Task A_stream_in_a_local_is_opened(string before, string after) => Fixes(before + "\n" + Upload("[|GongFile.FromStream(stream, \"a.mp3\")|]"), after + "\n" + Upload("GongFile.FromStream(stream, \"a.mp3\")"));

    [Theory]
    [InlineData("GongFile.FromStream(new MemoryStream(File.[|ReadAllBytes|](anyText)), Path.GetFileName(anyText))", "GongFile.FromPath(anyText)")]
    [InlineData("GongFile.FromStream(new MemoryStream(File.[|ReadAllBytes|](\"calls/a.mp3\")), \"a.mp3\")", "GongFile.FromPath(\"calls/a.mp3\")")]
    public Task A_path_is_offered_first_where_the_name_is_the_same(string before, string after) => EmittedGong.InMethod<BufferedFileAnalyzer>(Upload(before))
        .WithFixer<BufferedFileFixer>().ExpectingFixTitles("Use GongFile.FromPath", "Use File.OpenRead").ExpectingFix(EmittedGong.Source(Upload(after))).RunAsync();

    [Fact]
    public Task The_other_offer_can_be_taken() => EmittedGong.InMethod<BufferedFileAnalyzer>(Upload("GongFile.FromStream(new MemoryStream(File.[|ReadAllBytes|](anyText)), Path.GetFileName(anyText))"))
        .WithFixer<BufferedFileFixer>().TakingFix("GONG3004:stream").ExpectingFix(EmittedGong.Source(Upload("GongFile.FromStream(File.OpenRead(anyText), Path.GetFileName(anyText))"))).RunAsync();

    [Theory]
    [InlineData("using MemoryStream stream = new(File.ReadAllBytes(anyText));")]
    [InlineData("var bytes = File.ReadAllBytes(anyText); var stream = new MemoryStream(bytes);")]
    [InlineData("var stream = new MemoryStream(); stream.Write(File.ReadAllBytes(anyText));")]
    public Task Other_ways_are_left_alone(string before) => Offers(before + "\n" + Upload("[|GongFile.FromStream(stream, \"a.mp3\")|]"));

    private static string Upload(string file) => $"await calls.AddCallRecordingAsync(\"1\", {file});";

    private static Task Fixes(string before, string after) => EmittedGong.InMethod<BufferedFileAnalyzer>(before).WithFixer<BufferedFileFixer>().ExpectingFix(EmittedGong.Source(after)).RunAsync();

    private static Task Offers(string before) => EmittedGong.InMethod<BufferedFileAnalyzer>(before).WithFixer<BufferedFileFixer>().ExpectingNoFix().RunAsync();
}
