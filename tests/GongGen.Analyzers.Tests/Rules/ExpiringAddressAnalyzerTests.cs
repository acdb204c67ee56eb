using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Tests.Rules;

public class ExpiringAddressAnalyzerTests
{
    [Theory]
    [InlineData("_ = new Row { Url = media.[|AudioUrl|] };")]
    [InlineData("_ = new Row { Url = media.[|VideoUrl|] ?? \"\" };")]
    [InlineData("_ = new Row { Url = media?.[|AudioUrl|] };")]
    [InlineData("_ = new Row { Address = new Uri(media.[|AudioUrl|]!) };")]
    [InlineData("Row row = new(); row.Url = media.[|AudioUrl|];")]
    [InlineData("_url = media.[|AudioUrl|];")]
    [InlineData("this._url = media.[|AudioUrl|];")]
    [InlineData("string? url = media.[|AudioUrl|]; _ = new Row { Url = url };")]
    [InlineData("Action store = () => _url = media.[|AudioUrl|]; store();")]
    public Task A_stored_address_is_reported(string statements) => Test(statements).ExpectingSeverity(DiagnosticSeverity.Info).RunAsync();

    [Theory]
    [InlineData("string? url = media.AudioUrl; Console.WriteLine(url);")]
    [InlineData("Console.WriteLine(media.AudioUrl);")]
    [InlineData("_ = new System.Net.Http.HttpRequestMessage { RequestUri = new Uri(media.AudioUrl!) };")]
    [InlineData("_ = new { Url = media.AudioUrl };")]
    [InlineData("_ = media with { VideoUrl = media.AudioUrl };")]
    [InlineData("_ = new Row { Url = media.AudioUrl?.Length.ToString() };")]
    [InlineData("_ = new Row { Has = media.AudioUrl != null };")]
    [InlineData("Dictionary<string, string?> cache = []; cache[\"1\"] = media.AudioUrl;")]
    [InlineData("string? url = media.AudioUrl; url = anyText; _ = new Row { Url = url };")]
    public Task Other_uses_are_silent(string statements) => Test(statements).RunAsync();

    [Fact]
    public Task The_message_names_the_hours() => Test("_ = new Row { Url = media.[|AudioUrl|] };")
        .ExpectingMessages("AudioUrl works for 8 hours; keep the id of the call instead of storing it in Url, and ask again").RunAsync();

    [Fact]
    public Task Half_typed_code_is_survived() => Test("string? url = media?.AudioUrl; _ = new Row { Url = url, Address = new Uri(media?.VideoUrl!) };").RunHalfTypedAsync(60);

    private static GongGen.Testing.Analyzers.AnalyzerTest<ExpiringAddressAnalyzer> Test(string statements) => EmittedGong.InMethod<ExpiringAddressAnalyzer>(
        $"MediaUrls media = new();\n{statements}",
        "private string? _url; private sealed class Row { public string? Url { get; set; } public Uri? Address { get; set; } public bool Has { get; set; } } public override string ToString() => _url ?? \"\";");
}
