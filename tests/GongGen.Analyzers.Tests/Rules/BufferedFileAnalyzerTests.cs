namespace GongGen.Analyzers.Tests.Rules;

public class BufferedFileAnalyzerTests
{
    [Theory]
    [InlineData("GongFile.FromStream(new MemoryStream(File.[|ReadAllBytes|](anyText)), \"a.mp3\")", "")]
    [InlineData("GongFile.FromStream(new MemoryStream(await File.[|ReadAllBytesAsync|](anyText)), \"a.mp3\")", "")]
    [InlineData("GongFile.FromStream(new MemoryStream(await File.[|ReadAllBytesAsync|](anyText).ConfigureAwait(false), writable: false), \"a.mp3\")", "")]
    [InlineData("[|GongFile.FromStream(new MemoryStream(bytes), \"a.mp3\")|]", "var bytes = File.ReadAllBytes(anyText);")]
    [InlineData("[|GongFile.FromStream(stream, \"a.mp3\")|]", "using var stream = new MemoryStream(await File.ReadAllBytesAsync(anyText));")]
    [InlineData("[|file|]", "using MemoryStream stream = new(File.ReadAllBytes(anyText)); using var file = GongFile.FromStream(stream, \"a.mp3\");")]
    [InlineData("[|GongFile.FromStream(stream, \"a.mp3\")|]", "var stream = new MemoryStream(); stream.Write(File.ReadAllBytes(anyText)); stream.Position = 0;")]
    [InlineData("[|GongFile.FromStream(stream, \"a.mp3\")|]", "var stream = new MemoryStream(); var bytes = File.ReadAllBytes(anyText); await stream.WriteAsync(bytes, 0, bytes.Length);")]
    [InlineData("[|GongFile.FromStream(stream, \"a.mp3\")|]", "MemoryStream stream = new(); using (var file = File.OpenRead(anyText)) { await file.CopyToAsync(stream); } stream.Position = 0;")]
    [InlineData("[|GongFile.FromStream(stream, \"a.mp3\")|]", "using var stream = new MemoryStream(); new FileStream(anyText, FileMode.Open).CopyTo(stream); stream.Seek(0, SeekOrigin.Begin);")]
    [InlineData("GongFile.FromStream(anyFlag ? new MemoryStream(File.[|ReadAllBytes|](anyText)) : File.OpenRead(anyText), \"a.mp3\")", "")]
    [InlineData("[|GongFile.FromStream(Open(), \"a.mp3\")|]", "Stream Open() => new MemoryStream(File.ReadAllBytes(anyText));")]
    public Task A_file_in_memory_is_reported(string file, string before) => EmittedGong.InMethod<BufferedFileAnalyzer>(Upload(file, before)).RunAsync();

    [Theory]
    [InlineData("GongFile.FromPath(anyText)", "")]
    [InlineData("GongFile.FromStream(File.OpenRead(anyText), \"a.mp3\")", "")]
    [InlineData("GongFile.FromStream(new MemoryStream(), \"a.mp3\")", "")]
    [InlineData("GongFile.FromStream(new MemoryStream(new byte[5]), \"a.mp3\")", "")]
    [InlineData("GongFile.FromStream(new MemoryStream(Convert.FromBase64String(anyText)), \"a.mp3\")", "")]
    [InlineData("GongFile.FromStream(new MemoryStream(bytes), \"a.mp3\")", "var bytes = File.ReadAllBytes(anyText); GC.KeepAlive(bytes);")]
    [InlineData("GongFile.FromStream(new MemoryStream(bytes), \"a.mp3\")", "var bytes = File.ReadAllBytes(anyText); bytes = new byte[4];")]
    [InlineData("GongFile.FromStream(new MemoryStream(bytes), \"a.mp3\")", "byte[] bytes = anyFlag ? File.ReadAllBytes(anyText) : [];")]
    [InlineData("GongFile.FromStream(stream, \"a.mp3\")", "var stream = new MemoryStream(); stream.Write(new byte[44]); stream.Write(File.ReadAllBytes(anyText));")]
    [InlineData("GongFile.FromStream(stream, \"a.mp3\")", "Stream stream = new MemoryStream(); stream = File.OpenRead(anyText);")]
    [InlineData("GongFile.FromPath(anyText)", "GC.KeepAlive(new MemoryStream(File.ReadAllBytes(anyText)));")]
    [InlineData("GongFile.FromStream(stream, \"a.mp3\")", "MemoryStream stream = new(); using (var file = File.OpenRead(anyText)) { file.CopyTo(stream); } Console.WriteLine(stream.ToArray().Length);")]
    [InlineData("GongFile.FromStream(stream, \"a.mp3\")", "MemoryStream stream = new(); using var web = new System.Net.Http.HttpClient(); using (var body = await web.GetStreamAsync(anyText)) { await body.CopyToAsync(stream); }")]
    [InlineData("GongFile.FromStream(stream, \"a.mp3\")", "MemoryStream stream = new(); using (var file = File.OpenRead(anyText)) { Console.WriteLine(file.ReadByte()); file.CopyTo(stream); }")]
    public Task Other_files_are_silent(string file, string before) => EmittedGong.InMethod<BufferedFileAnalyzer>(Upload(file, before)).RunAsync();

    [Fact]
    public Task A_file_in_memory_is_reported_where_the_call_is_added_in_the_same_step() =>
        EmittedGong.InMethod<BufferedFileAnalyzer>("await calls.AddCallWithRecordingAsync(null!, GongFile.FromStream(new MemoryStream(File.[|ReadAllBytes|](anyText)), \"a.mp3\"));").RunAsync();

    [Fact]
    public Task The_message_offers_a_path() => EmittedGong.InMethod<BufferedFileAnalyzer>(Upload("GongFile.FromStream(new MemoryStream(File.[|ReadAllBytes|](anyText)), \"a.mp3\")"))
        .ExpectingMessages("ReadAllBytes holds the whole recording in memory; use GongFile.FromPath, which reads it while it is sent").RunAsync();

    [Fact]
    public Task Half_typed_code_is_survived() =>
        EmittedGong.InMethod<BufferedFileAnalyzer>(Upload("GongFile.FromStream(stream, \"a.mp3\")", "var stream = new MemoryStream(await File.ReadAllBytesAsync(anyText));")).RunHalfTypedAsync(60);

    private static string Upload(string file, string before = "") => $"{before}\nawait calls.AddCallRecordingAsync(\"1\", {file});";
}
