namespace GongGen.Analyzers.Tests.Rules;

public class NoRecordingAnalyzerTests
{
    [Theory]
    [InlineData("await calls.[|AddCallAsync|](NONE);")]
    [InlineData("await gong.Calls.[|AddCallAsync|](NONE).ConfigureAwait(false);")]
    [InlineData("_ = await calls.[|AddCallAsync|](NONE);")]
    [InlineData("_ = calls.[|AddCallAsync|](NONE);")]
    [InlineData("var added = await calls.[|AddCallAsync|](NONE);")]
    [InlineData("calls.[|AddCallAsync|](NONE).GetAwaiter().GetResult();")]
    [InlineData("var request = NONE; await calls.[|AddCallAsync|](request);")]
    [InlineData("await calls.[|AddCallAsync|](NONE with { DownloadMediaUrl = null });")]
    [InlineData("await calls.[|AddCallAsync|](NONE with { DownloadMediaUrl = \"\" });")]
    [InlineData("Func<Task> add = async () => await calls.[|AddCallAsync|](NONE); await add();")]
    [InlineData("async Task Add() => await calls.[|AddCallAsync|](NONE); await Add();")]
    [InlineData("foreach (string id in ids) { await calls.[|AddCallAsync|](NONE with { ClientUniqueId = id }); }")]
    [InlineData("NewCallAddingRequest Build() => NONE; await calls.[|AddCallAsync|](Build());")]
    public Task A_call_whose_id_is_dropped_is_reported(string statements) => EmittedGong.InMethod<NoRecordingAnalyzer>(RecordingTestSource.Fill(statements)).RunAsync();

    [Theory]
    [InlineData("await calls.AddCallAsync(ADDRESS);")]
    [InlineData("await calls.AddCallWithRecordingAsync(NONE, GongFile.FromPath(anyText));")]
    [InlineData("var added = await calls.AddCallAsync(NONE); Console.WriteLine(added.CallId);")]
    [InlineData("var added = await calls.AddCallAsync(NONE); Console.WriteLine(added);")]
    [InlineData("Console.WriteLine((await calls.AddCallAsync(NONE)).CallId);")]
    [InlineData("NewCallAddingResponse added; added = await calls.AddCallAsync(NONE); Console.WriteLine(added?.CallId);")]
    [InlineData("Func<Task> add = () => calls.AddCallAsync(NONE); await add();")]
    [InlineData("async Task<NewCallAddingResponse> Add() => await calls.AddCallAsync(NONE); await Add();")]
    [InlineData("Task Add() => calls.AddCallAsync(NONE); await Add();")]
    [InlineData("await Task.WhenAll(calls.AddCallAsync(NONE), Task.CompletedTask);")]
    [InlineData("await calls.AddCallAsync(NONE with { DownloadMediaUrl = anyText });")]
    [InlineData("await calls.AddCallAsync(anyFlag ? ADDRESS : NONE);")]
    [InlineData("async Task Add(NewCallAddingRequest request) => await calls.AddCallAsync(request); await Add(NONE);")]
    [InlineData("async Task Add(NewCallAddingRequest request) => await calls.AddCallAsync(request with { Title = \"a\" }); await Add(NONE);")]
    public Task Other_calls_are_silent(string statements) => EmittedGong.InMethod<NoRecordingAnalyzer>(RecordingTestSource.Fill(statements)).RunAsync();

    [Fact]
    public Task The_message_tells_what_is_missing() => EmittedGong.InMethod<NoRecordingAnalyzer>(RecordingTestSource.Fill("await calls.[|AddCallAsync|](NONE);"))
        .ExpectingMessages("A call without a recording never becomes visible: DownloadMediaUrl is not set, and the answer is dropped, so AddCallRecordingAsync can't be called for its CallId").RunAsync();

    [Fact]
    public Task Half_typed_code_is_survived() => EmittedGong.InMethod<NoRecordingAnalyzer>(RecordingTestSource.Fill("var request = NONE; _ = await calls.AddCallAsync(request);")).RunHalfTypedAsync(60);
}
