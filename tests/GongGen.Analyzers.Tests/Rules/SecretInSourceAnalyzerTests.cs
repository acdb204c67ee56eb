namespace GongGen.Analyzers.Tests.Rules;

public class SecretInSourceAnalyzerTests
{
    [Theory]
    [InlineData("AccessKey = [|\"ABCDEF0123456789\"|]")]
    [InlineData("AccessKeySecret = [|\"eyJhbGciOiJIUzI1NiJ9.abc-_\"|]")]
    [InlineData("BearerToken = [|\"abc\"|]")]
    [InlineData("AccessKey = [|Key|]")]
    [InlineData("AccessKey = [|Fixed|]")]
    [InlineData("AccessKey = [|\"ABC\" + \"DEF\"|]")]
    [InlineData("AccessKey = anyText ?? [|\"ABCDEF\"|]")]
    [InlineData("AccessKey = anyFlag ? anyText : [|\"ABCDEF\"|]")]
    [InlineData("BaseUrl = new Uri(\"https://api.gong.io\"), AccessKey = [|\"ABCDEF\"|]")]
    [InlineData("AccessKey = [|local|]")]
    public Task A_key_in_the_source_is_reported(string members) => Options(members).RunAsync();

    [Theory]
    [InlineData("AccessKey = null, AccessKeySecret = \"\"")]
    [InlineData("AccessKey = anyText")]
    [InlineData("AccessKey = Environment.GetEnvironmentVariable(\"GONG_KEY\")")]
    [InlineData("AccessKey = File.ReadAllText(\"key\").Trim()")]
    [InlineData("AccessKey = configuration[\"Gong:AccessKey\"]")]
    [InlineData("AccessKey = \"<access key>\"")]
    [InlineData("AccessKey = \"your key here\"")]
    [InlineData("AccessKey = \"YOUR_ACCESS_KEY\", AccessKeySecret = \"your-secret-here\"")]
    [InlineData("AccessKey = \"xxxxxxxx\", AccessKeySecret = \"change-me\"")]
    [InlineData("BearerToken = \"TODO\"")]
    [InlineData("AccessKey = \"...\"")]
    [InlineData("AccessKey = \"***\"")]
    [InlineData("AccessKey = $\"{anyText}-key\"")]
    [InlineData("AccessKey = \"test\", AccessKeySecret = \"test\", BaseUrl = new Uri(\"http://localhost:5000\")")]
    [InlineData("BearerToken = \"test\", BaseUrl = new(\"https://gong.test\")")]
    [InlineData("BaseUrl = new Uri(\"https://api.gong.io\")")]
    public Task Other_values_are_silent(string members) => Options(members).RunAsync();

    [Fact]
    public Task Assignments_are_read() => EmittedGong.InProgram<SecretInSourceAnalyzer>("""
        GongClientOptions options = new();
        options.AccessKey = [|"ABCDEF"|];
        options.AccessKeySecret ??= [|"ABCDEF"|];
        Console.WriteLine(options);
        """).RunAsync();

    [Theory]
    [InlineData("_ = new GongOAuthGrant([|\"abc123\"|], refreshToken: [|\"def456\"|]);")]
    [InlineData("_ = new GongOAuthOptions { ClientSecret = [|\"abc123\"|] };")]
    public Task Tokens_are_secrets_too(string statements) => EmittedGong.InMethod<SecretInSourceAnalyzer>(statements).RunAsync();

    [Fact]
    public Task The_secret_does_not_stand_in_the_message() => Options("AccessKey = [|\"ABCDEF\"|]")
        .ExpectingMessages("AccessKey stands in the source; read it from configuration or a store for secrets").RunAsync();

    [Fact]
    public Task Half_typed_code_is_survived() => Options("AccessKey = anyText ?? \"ABCDEF\", BaseUrl = new Uri(\"http://localhost\")").RunHalfTypedAsync(60);

    private static GongGen.Testing.Analyzers.AnalyzerTest<SecretInSourceAnalyzer> Options(string members) => EmittedGong.InMethod<SecretInSourceAnalyzer>(
        $"string local = \"ABCDEF\"; Dictionary<string, string> configuration = []; _ = new GongClientOptions {{ {members} }}; GC.KeepAlive((local, configuration));",
        "private const string Key = \"ABCDEF\"; private static readonly string Fixed = \"ABCDEF\";");
}
