namespace GongGen.Analyzers.Tests.Rules;

public class ApiAddressAnalyzerTests
{
    [Theory]
    [InlineData("new Uri([|\"http://api.gong.io\"|])")]
    [InlineData("new Uri([|\"https://api.gong.io/v2\"|])")]
    [InlineData("new Uri([|\"https://us-12345.api.gong.io/v2/\"|])")]
    [InlineData("new([|\"https://api.gong.io/?a=1\"|])")]
    [InlineData("new Uri([|\"https://app.gong.io\"|])")]
    [InlineData("new Uri([|\"https://api.gong.io.evil.com\"|])")]
    [InlineData("new Uri([|\"https://notapi.gong.io\"|])")]
    [InlineData("new Uri([|\"ftp://api.gong.io\"|])")]
    [InlineData("new Uri([|\"http://localhost:5000/v2\"|])")]
    [InlineData("new Uri([|\"https://api.gong.io/\" + \"v2\"|])")]
    [InlineData("new Uri(anyFlag ? \"https://api.gong.io\" : [|\"http://api.gong.io\"|])")]
    [InlineData("anyFlag ? new Uri(\"https://api.gong.io\") : new Uri([|\"http://api.gong.io\"|])")]
    [InlineData("new Uri([|Address|])")]
    [InlineData("new Uri([|\"https://api.gong.io/v2\"|], UriKind.Absolute)")]
    public Task A_wrong_address_is_reported(string address) => Options(address).RunAsync();

    [Theory]
    [InlineData("new Uri(\"https://api.gong.io\")")]
    [InlineData("new Uri(\"https://api.gong.io/\")")]
    [InlineData("new Uri(\"https://US-12345.API.gong.io\")")]
    [InlineData("new Uri(\"https://us-12345.api.gong.io:443\")")]
    [InlineData("new Uri(\"http://localhost:5000\")")]
    [InlineData("new Uri(\"http://127.0.0.1:5000/\")")]
    [InlineData("new Uri(\"http://[::1]:5000\")")]
    [InlineData("new Uri(\"https://gong.test\")")]
    [InlineData("new Uri(\"https://gong.example.com\")")]
    [InlineData("new Uri(anyText)")]
    [InlineData("new Uri(\"https://\" + anyText + \".api.gong.io/v2\")")]
    [InlineData("new Uri($\"https://{anyText}/v2\")")]
    [InlineData("new Uri(\"/v2\", UriKind.Relative)")]
    [InlineData("new Uri(\"no address\", UriKind.RelativeOrAbsolute)")]
    [InlineData("new UriBuilder(\"http\", \"api.gong.io\").Uri")]
    [InlineData("null")]
    public Task A_right_or_unknown_address_is_silent(string address) => Options(address).RunAsync();

    [Fact]
    public Task Assignments_and_locals_are_read() => EmittedGong.InMethod<ApiAddressAnalyzer>("""
        var options = new GongClientOptions();
        options.BaseUrl = new Uri([|"https://api.gong.io/v2"|]);
        var address = new Uri("http://api.gong.io");
        options.BaseUrl = [|address|];
        var other = new System.Net.Http.HttpClient { BaseAddress = new Uri("http://api.gong.io/v2") };
        """).RunAsync();

    [Theory]
    [InlineData("http://api.gong.io/v2", "The address has to start with https://, otherwise the key is sent in clear text")]
    [InlineData("https://api.gong.io/v2", "The address has to end after the host, without '/v2': the client adds the path")]
    [InlineData("https://app.gong.io", "'app.gong.io' is not api.gong.io or below it")]
    public Task The_message_tells_the_problem(string address, string message) => Options($"new Uri([|\"{address}\"|])").ExpectingMessages(message).RunAsync();

    [Fact]
    public Task Half_typed_code_is_survived() => Options("anyFlag ? new Uri(\"https://a.example/v2\") : new(\"http://api.gong.io\")").RunHalfTypedAsync(60);

    private static GongGen.Testing.Analyzers.AnalyzerTest<ApiAddressAnalyzer> Options(string address) =>
        EmittedGong.InMethod<ApiAddressAnalyzer>($"_ = new GongClientOptions {{ BaseUrl = {address} }};", "private const string Address = \"https://app.gong.io\";");
}
