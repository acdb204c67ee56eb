namespace GongGen.Analyzers.Tests.Rules;

public class UnstableKeyAnalyzerTests
{
    [Theory]
    [InlineData("Guid.NewGuid().ToString()")]
    [InlineData("Guid.NewGuid().ToString(\"N\")")]
    [InlineData("System.Guid.CreateVersion7().ToString()")]
    [InlineData("$\"call-{Guid.NewGuid()}\"")]
    [InlineData("\"call-\" + Guid.NewGuid()")]
    [InlineData("string.Concat(\"call-\", Guid.NewGuid())")]
    [InlineData("string.Format(\"call-{0}\", Guid.NewGuid())")]
    [InlineData("Guid.NewGuid().ToString().Replace(\"-\", \"\")")]
    [InlineData("Convert.ToBase64String(Guid.NewGuid().ToByteArray())")]
    [InlineData("DateTime.Now.Ticks.ToString()")]
    [InlineData("DateTime.UtcNow.ToString(\"o\")")]
    [InlineData("DateTime.UtcNow.ToString(\"yyyyMMddHHmmss\")")]
    [InlineData("$\"{DateTimeOffset.UtcNow:yyyyMMddHHmmssfff}\"")]
    [InlineData("DateTimeOffset.Now.AddMinutes(1).ToUnixTimeSeconds().ToString()")]
    [InlineData("TimeProvider.System.GetUtcNow().ToString()")]
    [InlineData("new Random().Next().ToString()")]
    [InlineData("Random.Shared.NextInt64(5).ToString()")]
    [InlineData("Environment.TickCount64.ToString()")]
    [InlineData("Path.GetRandomFileName()")]
    [InlineData("anyText + \"-\" + Random.Shared.Next()")]
    [InlineData("local")]
    [InlineData("$\"{local}-1\"")]
    [InlineData("Key()")]
    [InlineData("Of(anyText)")]
    [InlineData("Made")]
    [InlineData("anyFlag ? Guid.NewGuid().ToString() : DateTime.UtcNow.Ticks.ToString()")]
    [InlineData("anyNumber switch { 0 => Guid.NewGuid().ToString(), 1 => Path.GetRandomFileName(), _ => throw new InvalidOperationException() }")]
    [InlineData("Guid.NewGuid().ToString(\"N\").Substring(0, 8)")]
    [InlineData("Guid.NewGuid().ToString(\"N\")[..8]")]
    [InlineData("string.Join(\"-\", anyText, Guid.NewGuid())")]
    [InlineData("new DateTimeOffset(DateTime.UtcNow).ToUnixTimeSeconds().ToString()")]
    public Task A_key_made_anew_is_reported(string key) => EmittedGong.InMethod<UnstableKeyAnalyzer>(
        Request($"[|{key}|]", "string local = Guid.NewGuid().ToString(); string Key() => Guid.NewGuid().ToString(); GC.KeepAlive((Func<string>)Key);"),
        "private static string Of(string text) { return $\"{text}-{Guid.NewGuid()}\"; } private static string Made => Guid.NewGuid().ToString();").RunAsync();

    [Theory]
    [InlineData("\"call-17\"")]
    [InlineData("anyText")]
    [InlineData("$\"call-{anyText}\"")]
    [InlineData("anyTime.ToString()")]
    [InlineData("anyTime.Ticks.ToString()")]
    [InlineData("DateTime.UtcNow.ToString(\"yyyyMMdd\")")]
    [InlineData("$\"daily-{DateTimeOffset.UtcNow:yyyy-MM-dd}\"")]
    [InlineData("DateTime.Today.ToString()")]
    [InlineData("anyFlag ? anyText : \"2\"")]
    [InlineData("anyText.Substring(Random.Shared.Next(2))")]
    [InlineData("ids[Random.Shared.Next(2)]")]
    [InlineData("new Guid(anyText).ToString()")]
    [InlineData("Guid.Parse(anyText).ToString(\"N\")")]
    [InlineData("new Random(3).ToString()!")]
    [InlineData("anyText ?? Guid.NewGuid().ToString()")]
    [InlineData("anyFlag ? anyText : Guid.NewGuid().ToString()")]
    [InlineData("DateTime.UtcNow.ToString(\"o\").Substring(0, 10)")]
    [InlineData("DateTime.UtcNow.ToString(\"o\")[..10]")]
    [InlineData("Kept()")]
    [InlineData("PerProcess")]
    [InlineData("PerInstance")]
    [InlineData("Once")]
    [InlineData("kept")]
    [InlineData("changed")]
    public Task A_key_that_may_stay_is_silent(string key) => EmittedGong.InMethod<UnstableKeyAnalyzer>(Request(
        key,
        """
        string Kept() { string key = Guid.NewGuid().ToString(); File.WriteAllText("key", key); return key; }
        GC.KeepAlive((Func<string>)Kept);
        string kept = Guid.NewGuid().ToString();
        File.WriteAllText("key", kept);
        string changed = Guid.NewGuid().ToString();
        changed = anyText;
        """), """
        private static readonly string PerProcess = Guid.NewGuid().ToString();
        private string PerInstance { get; } = Guid.NewGuid().ToString();
        private string? _once;
        private string Once => _once ??= Guid.NewGuid().ToString();
        """).RunAsync();

    [Theory]
    [InlineData("string key = Guid.NewGuid().ToString(); while (anyFlag) { KEY }")]
    [InlineData("string key = Guid.NewGuid().ToString(); for (int i = 0; i < 3; i++) { KEY }")]
    [InlineData("string key = Guid.NewGuid().ToString(); Action send = () => { KEY }; send();")]
    [InlineData("string key = Guid.NewGuid().ToString(); void Send() { KEY } Send();")]
    public Task A_key_that_attempts_share_is_silent(string statements) => EmittedGong.InMethod<UnstableKeyAnalyzer>(statements.Replace("KEY", Request("key"))).RunAsync();

    [Theory]
    [InlineData("while (anyFlag) { await calls.AddCallAsync(request); }")]
    [InlineData("Func<Task> send = () => calls.AddCallAsync(request); await send();")]
    [InlineData("File.WriteAllText(\"key\", request.ClientUniqueId);")]
    [InlineData("Queue<NewCallAddingRequest> outbox = new(); outbox.Enqueue(request);")]
    [InlineData("async Task Retry(NewCallAddingRequest again) { for (int i = 0; i < 3; i++) { await calls.AddCallAsync(again); } } await Retry(request);")]
    public Task A_request_that_attempts_share_is_silent(string statements) =>
        EmittedGong.InMethod<UnstableKeyAnalyzer>(Request("Guid.NewGuid().ToString()").Replace("_ =", "var request =") + statements).RunAsync();

    [Fact]
    public Task A_request_that_is_sent_once_is_reported() =>
        EmittedGong.InMethod<UnstableKeyAnalyzer>(Request("[|Guid.NewGuid().ToString()|]").Replace("_ =", "var request =") + "await calls.AddCallAsync(request);").RunAsync();

    [Fact]
    public Task An_own_member_of_that_name_is_silent() => EmittedGong.InMethod<UnstableKeyAnalyzer>("_ = new Own { ClientUniqueId = Guid.NewGuid().ToString() };", "private sealed class Own { public string? ClientUniqueId { get; set; } }").RunAsync();

    [Fact]
    public Task With_expressions_are_read() => EmittedGong.InMethod<UnstableKeyAnalyzer>("void Change(NewCallAddingRequest request) { _ = request with { ClientUniqueId = [|Guid.NewGuid().ToString()|] }; } Change(null!);").RunAsync();

    [Fact]
    public Task The_source_is_named() => EmittedGong.InMethod<UnstableKeyAnalyzer>(Request("[|$\"a-{Guid.NewGuid():N}\"|]"))
        .ExpectingMessages("ClientUniqueId is made from Guid.NewGuid, so that a repeated attempt counts as a new one; use an id that stays the same").RunAsync();

    [Fact]
    public Task Half_typed_code_is_survived() => EmittedGong.InMethod<UnstableKeyAnalyzer>(Request("$\"a-{Guid.NewGuid():N}\" + key", "string key = DateTime.UtcNow.ToString();")).RunHalfTypedAsync(60);

    private static string Request(string key, string before = "") => $$"""
        {{before}}
        _ = new NewCallAddingRequest { ClientUniqueId = {{key}}, ActualStart = anyTime, Direction = CallDirection.Inbound, PrimaryUser = "1", Parties = [new() { UserId = "1" }] };
        """;
}
