using GongGen.Analyzers.Tests.Rules;
using GongGen.CodeFixes.Fixers;
using GongGen.Testing.Analyzers;

namespace GongGen.Analyzers.Tests.Fixes;

public class TwoRecordingsFixerTests
{
    private const string Address = "DownloadMediaUrl = \"https://example.com/a.mp3\"";

    [Theory]
    [InlineData("var added = await calls.AddCallAsync(ADDRESS); UPLOAD", "var added = await calls.AddCallAsync(NONE); UPLOAD")]
    [InlineData("var request = ADDRESS; var added = await calls.AddCallAsync(request); UPLOAD", "var request = NONE; var added = await calls.AddCallAsync(request); UPLOAD")]
    [InlineData("var added = await calls.AddCallAsync(NONE with { Title = \"a\", SET }); UPLOAD", "var added = await calls.AddCallAsync(NONE with { Title = \"a\" }); UPLOAD")]
    public Task The_address_goes_first(string before, string after) =>
        Test(before).ExpectingFixTitles("Remove DownloadMediaUrl", "Remove the upload").ExpectingFix(EmittedGong.Source(Fill(after))).RunAsync();

    [Fact]
    public Task The_upload_goes_and_comments_stay() => Test("""
                var added = await calls.AddCallAsync(ADDRESS);

                // Their recording.
                await calls.[|AddCallRecordingAsync|](added.CallId!, FILE).ConfigureAwait(false); // once
                Console.WriteLine(added.CallId);
        """).TakingFix("GONG3001:upload").ExpectingFix(EmittedGong.Source(Fill("""
                var added = await calls.AddCallAsync(ADDRESS);

                // Their recording.
                Console.WriteLine(added.CallId);
        """))).RunAsync();

    [Fact]
    public Task The_upload_goes_from_a_program() => EmittedGong.InProgram<TwoRecordingsAnalyzer>(Program("await gong.Calls.[|AddCallRecordingAsync|](added.CallId!, GongFile.FromPath(\"a.mp3\"));\n"))
        .WithFixer<TwoRecordingsFixer>().TakingFix("GONG3001:upload").ExpectingFix(EmittedGong.Usings + Program("")).RunAsync();

    [Theory]
    [InlineData("var request = ADDRESS; var added = await calls.AddCallAsync(request); Console.WriteLine(request); UPLOAD")]
    [InlineData("var request = NONE with { DownloadMediaUrl = anyFlag ? \"https://a.example/1.mp3\" : \"https://a.example/2.mp3\" }; Func<NewCallAddingRequest> same = () => request; var added = await calls.AddCallAsync(request); UPLOAD")]
    [InlineData("NewCallAddingRequest Make() => ADDRESS; var added = await calls.AddCallAsync(Make()); UPLOAD")]
    public Task An_address_that_others_use_too_is_left_alone(string statements) => Test(statements).ExpectingFixTitles("Remove the upload").ExpectingFix(EmittedGong.Source(Fill(statements.Replace(" UPLOAD", "")))).RunAsync();

    [Theory]
    [InlineData("NewCallAddingRequest Make() => ADDRESS; var added = await calls.AddCallAsync(Make()); if (anyFlag) UPLOAD")]
    [InlineData("NewCallAddingRequest Make() => ADDRESS; var added = await calls.AddCallAsync(Make()); var answer = UPLOAD")]
    public Task A_call_that_something_hangs_on_is_left_alone(string statements) => Test(statements).ExpectingNoFix().RunAsync();

    private static AnalyzerTest<TwoRecordingsAnalyzer> Test(string statements) =>
        EmittedGong.InMethod<TwoRecordingsAnalyzer>(Fill(statements.Replace("UPLOAD", "await calls.[|AddCallRecordingAsync|](added.CallId!, FILE);"))).WithFixer<TwoRecordingsFixer>();

    private static string Program(string upload) => RecordingTestSource.Fill($$"""
        DateTimeOffset anyTime = default;
        using GongClient gong = new(new GongClientOptions());
        var added = await gong.Calls.AddCallAsync(ADDRESS);
        {{upload}}Console.WriteLine(added.CallId);
        """);

    private static string Fill(string statements) => RecordingTestSource.Fill(statements
        .Replace("UPLOAD", "await calls.AddCallRecordingAsync(added.CallId!, FILE);")
        .Replace("SET", Address)
        .Replace("FILE", "GongFile.FromPath(\"a.mp3\")")).Replace("],  }", "] }");
}
