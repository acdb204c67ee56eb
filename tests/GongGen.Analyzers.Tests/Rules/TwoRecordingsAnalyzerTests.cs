namespace GongGen.Analyzers.Tests.Rules;

public class TwoRecordingsAnalyzerTests
{
    private const string File = "GongFile.FromPath(\"a.mp3\")";

    [Theory]
    [InlineData("var added = await calls.AddCallAsync(ADDRESS); await calls.[|AddCallRecordingAsync|](added.CallId!, FILE);")]
    [InlineData("var added = await calls.AddCallAsync(ADDRESS).ConfigureAwait(false); await calls.[|AddCallRecordingAsync|](added.CallId!, FILE);")]
    [InlineData("string id = (await calls.AddCallAsync(ADDRESS)).CallId!; await calls.[|AddCallRecordingAsync|](id, FILE);")]
    [InlineData("NewCallAddingResponse added; added = await calls.AddCallAsync(ADDRESS); string? id = added?.CallId; await calls.[|AddCallRecordingAsync|](id!, FILE);")]
    [InlineData("var request = ADDRESS; var added = await calls.AddCallAsync(request); if (anyFlag) { await calls.[|AddCallRecordingAsync|](added.CallId!, FILE); }")]
    [InlineData("var request = NONE with { DownloadMediaUrl = anyFlag ? \"https://a.example/1.mp3\" : \"https://a.example/2.mp3\" }; var added = await calls.AddCallAsync(request); await calls.[|AddCallRecordingAsync|](added.CallId!, FILE);")]
    [InlineData("var task = calls.AddCallAsync(ADDRESS); var added = await task; await gong.Calls.[|AddCallRecordingAsync|](added.CallId!, FILE);")]
    [InlineData("var task = calls.AddCallAsync(ADDRESS); await calls.[|AddCallRecordingAsync|](task.Result.CallId!, FILE);")]
    [InlineData("var added = calls.AddCallAsync(ADDRESS).GetAwaiter().GetResult(); Func<Task> upload = () => calls.[|AddCallRecordingAsync|](added.CallId!, FILE); await upload();")]
    public Task An_upload_beside_an_address_is_reported(string statements) => EmittedGong.InMethod<TwoRecordingsAnalyzer>(Fill(statements)).RunAsync();

    [Theory]
    [InlineData("var added = await calls.AddCallAsync(NONE); await calls.AddCallRecordingAsync(added.CallId!, FILE);")]
    [InlineData("var added = await calls.AddCallAsync(ADDRESS); Console.WriteLine(added.CallId);")]
    [InlineData("var added = await calls.AddCallAsync(ADDRESS); await calls.AddCallRecordingAsync(anyText, FILE);")]
    [InlineData("await calls.AddCallAsync(ADDRESS); var added = await calls.AddCallAsync(NONE); await calls.AddCallRecordingAsync(added.CallId!, FILE);")]
    [InlineData("var added = await calls.AddCallAsync(anyFlag ? ADDRESS : NONE); await calls.AddCallRecordingAsync(added.CallId!, FILE);")]
    [InlineData("var added = await calls.AddCallAsync(NONE with { DownloadMediaUrl = null }); await calls.AddCallRecordingAsync(added.CallId!, FILE);")]
    [InlineData("var added = await calls.AddCallAsync(NONE with { DownloadMediaUrl = \"\" }); await calls.AddCallRecordingAsync(added.CallId!, FILE);")]
    [InlineData("string? url = anyFlag ? anyText : null; var added = await calls.AddCallAsync(NONE with { DownloadMediaUrl = url }); await calls.AddCallRecordingAsync(added.CallId!, FILE);")]
    [InlineData("var added = await calls.AddCallAsync(ADDRESS); added = await calls.AddCallAsync(NONE); await calls.AddCallRecordingAsync(added.CallId!, FILE);")]
    [InlineData("var added = await calls.AddCallAsync(ADDRESS); string id = anyFlag ? anyText : added.CallId!; await calls.AddCallRecordingAsync(id, FILE);")]
    [InlineData("async Task Add(NewCallAddingRequest request) { var added = await calls.AddCallAsync(request); await calls.AddCallRecordingAsync(added.CallId!, FILE); } await Add(NONE);")]
    public Task Other_uploads_are_silent(string statements) => EmittedGong.InMethod<TwoRecordingsAnalyzer>(Fill(statements)).RunAsync();

    [Fact]
    public Task The_overlay_gives_the_message() => EmittedGong.InMethod<TwoRecordingsAnalyzer>(Fill("var added = await calls.AddCallAsync(ADDRESS); await calls.[|AddCallRecordingAsync|](added.CallId!, FILE);"))
        .ExpectingMessages("Gong fetches the recording from downloadMediaUrl; upload none").RunAsync();

    [Fact]
    public Task Half_typed_code_is_survived() =>
        EmittedGong.InMethod<TwoRecordingsAnalyzer>(Fill("var added = await calls.AddCallAsync(ADDRESS); await calls.AddCallRecordingAsync(added?.CallId!, FILE);")).RunHalfTypedAsync(60);

    private static string Fill(string statements) => RecordingTestSource.Fill(statements).Replace("FILE", File);
}
