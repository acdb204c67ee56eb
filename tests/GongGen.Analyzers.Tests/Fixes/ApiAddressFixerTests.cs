using GongGen.CodeFixes.Fixers;

namespace GongGen.Analyzers.Tests.Fixes;

public class ApiAddressFixerTests
{
    [Theory]
    [InlineData("https://api.gong.io/v2", "https://api.gong.io")]
    [InlineData("http://api.gong.io", "https://api.gong.io")]
    [InlineData("http://us-1.api.gong.io/v2/", "https://us-1.api.gong.io")]
    [InlineData("https://api.gong.io:8443/v2?a=1", "https://api.gong.io:8443")]
    [InlineData("http://localhost:5000/v2", "http://localhost:5000")]
    public Task An_address_is_cut_and_made_safe(string before, string after) =>
        Fixes($"_ = new GongClientOptions {{ BaseUrl = new Uri([|\"{before}\"|]) }};", $"_ = new GongClientOptions {{ BaseUrl = new Uri(\"{after}\") }};");

    [Fact]
    public Task All_are_fixed_and_comments_stay() => Fixes(
        "GongClientOptions one = new() { BaseUrl = new(/* ours */ [|\"http://api.gong.io\"|] /* v2 */) }, two = new() { BaseUrl = new Uri([|\"https://api.gong.io/v2\"|]) };",
        "GongClientOptions one = new() { BaseUrl = new(/* ours */ \"https://api.gong.io\" /* v2 */) }, two = new() { BaseUrl = new Uri(\"https://api.gong.io\") };");

    [Fact]
    public Task Another_host_is_not_guessed() => Offers("_ = new GongClientOptions { BaseUrl = new Uri([|\"https://app.gong.io/v2\"|]) };");

    [Fact]
    public Task A_constant_is_left_alone() => Offers("const string address = \"http://api.gong.io\"; _ = new GongClientOptions { BaseUrl = new Uri([|address|]) };");

    private static Task Fixes(string before, string after) => EmittedGong.InMethod<ApiAddressAnalyzer>(before).WithFixer<ApiAddressFixer>().ExpectingFix(EmittedGong.Source(after)).RunAsync();

    private static Task Offers(string before) => EmittedGong.InMethod<ApiAddressAnalyzer>(before).WithFixer<ApiAddressFixer>().ExpectingNoFix().RunAsync();
}
