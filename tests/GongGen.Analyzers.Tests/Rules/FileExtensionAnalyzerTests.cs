namespace GongGen.Analyzers.Tests.Rules;

public class FileExtensionAnalyzerTests
{
    [Theory]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromPath([|\"a.wma\"|]));")]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromPath(contentType: \"audio/mpeg\", path: [|\"a.wma\"|]));")]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromFile(new FileInfo([|\"a.OGG\"|])));")]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromFile(new([|\"a.ogg\"|])));")]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromStream(Stream.Null, [|\"a.webm\"|]));")]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromPipe(null!, [|\"a.webm\"|]));")]
    [InlineData("await calls.AddCallWithRecordingAsync(null!, GongFile.FromPath([|\"a.wma\"|]));")]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromPath([|$\"{anyText}.wma\"|]));")]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromPath([|anyText + \".wma\"|]));")]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromPath([|Path.Combine(anyText, \"a.wma\")|]));")]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromPath(anyFlag ? \"a.mp3\" : [|\"a.txt\"|]));")]
    [InlineData("using var file = GongFile.FromPath(\"a.wma\"); await calls.AddCallRecordingAsync(\"1\", [|file|]);")]
    [InlineData("using (var file = GongFile.FromPath(\"a.wma\")) { await gong.Calls.AddCallRecordingAsync(\"1\", [|file|]); }")]
    [InlineData("const string name = \"a.wma\"; await calls.AddCallRecordingAsync(\"1\", GongFile.FromPath([|name|]));")]
    [InlineData("Func<Task> send = () => calls.AddCallRecordingAsync(\"1\", GongFile.FromPath([|\"a.wma\"|])); await send();")]
    public Task Another_extension_is_reported(string statements) => EmittedGong.InMethod<FileExtensionAnalyzer>(statements).RunAsync();

    [Theory]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromPath(\"a.mp3\"));")]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromPath(\"a.b.FLAC\"));")]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromPath(\"recording\"));")]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromPath(\"a.wma/recording\"));")]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromPath(anyText));")]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromPath($\"{anyText}\"));")]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromPath($\"a.{anyText}\"));")]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromPath($\"{anyText}.mp4\"));")]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromPath(\"a.wma\" + anyText));")]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromPath(Path.Combine(\"a.wma\", anyText)));")]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromPath(Path.ChangeExtension(\"a.wma\", \"mp3\")));")]
    [InlineData("await calls.AddCallRecordingAsync(\"1\", GongFile.FromStream(File.OpenRead(\"a.wma\"), \"a.mp3\"));")]
    [InlineData("var file = GongFile.FromPath(\"a.wma\"); file = GongFile.FromPath(\"a.mp3\"); await calls.AddCallRecordingAsync(\"1\", file);")]
    [InlineData("_ = GongFile.FromPath(\"a.wma\");")]
    [InlineData("GongFile Make() => GongFile.FromPath(anyText); await calls.AddCallRecordingAsync(\"1\", Make());")]
    public Task Other_names_are_silent(string statements) => EmittedGong.InMethod<FileExtensionAnalyzer>(statements).RunAsync();

    [Fact]
    public Task The_message_names_what_is_taken() => EmittedGong.InMethod<FileExtensionAnalyzer>("await calls.AddCallRecordingAsync(\"1\", GongFile.FromPath([|\"a.wma\"|]));")
        .ExpectingMessages("A .wma file is not of a kind that mediaFile takes (wav, mp3, mp4, mkv, flac); convert the recording").RunAsync();

    [Fact]
    public Task Half_typed_code_is_survived() =>
        EmittedGong.InMethod<FileExtensionAnalyzer>("using var file = GongFile.FromFile(new FileInfo(Path.Combine(anyText, \"a.wma\"))); await calls.AddCallRecordingAsync(\"1\", file);").RunHalfTypedAsync(60);
}
