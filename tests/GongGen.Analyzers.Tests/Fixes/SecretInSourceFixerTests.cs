using GongGen.CodeFixes.Fixers;
using GongGen.Testing.Analyzers;

namespace GongGen.Analyzers.Tests.Fixes;

public class SecretInSourceFixerTests
{
    [Theory]
    [InlineData("_ = new GongClientOptions { AccessKey = [|\"ABC123\"|] };", "_ = new GongClientOptions { AccessKey = Environment.GetEnvironmentVariable(\"GONG_ACCESS_KEY\") };")]
    [InlineData("_ = new GongClientOptions { AccessKeySecret = /* a */ [|\"ABC123\"|] /* b */ };", "_ = new GongClientOptions { AccessKeySecret = /* a */ Environment.GetEnvironmentVariable(\"GONG_ACCESS_KEY_SECRET\") /* b */ };")]
    [InlineData("_ = new GongClientOptions { BearerToken = anyText ?? [|\"ABC123\"|] };", "_ = new GongClientOptions { BearerToken = anyText ?? Environment.GetEnvironmentVariable(\"GONG_BEARER_TOKEN\") };")]
    [InlineData("_ = new GongOAuthOptions { ClientSecret = [|\"ABC123\"|] };", "_ = new GongOAuthOptions { ClientSecret = Environment.GetEnvironmentVariable(\"GONG_CLIENT_SECRET\") };")]
    [InlineData("_ = new GongOAuthGrant(accessToken: null, [|\"ABC123\"|]);", "_ = new GongOAuthGrant(accessToken: null, Environment.GetEnvironmentVariable(\"GONG_REFRESH_TOKEN\") ?? throw new InvalidOperationException(\"GONG_REFRESH_TOKEN is not set.\"));")]
    public Task It_is_read_from_the_environment(string before, string after) => Test(before).ExpectingFix(EmittedGong.Source(after)).RunAsync();

    [Fact]
    public Task Another_Environment_is_not_meant() => EmittedGong.Test<SecretInSourceAnalyzer>("""
        namespace Own
        {
            class Environment;

            class Options
            {
                public static object Make() => new GongClientOptions { AccessKey = [|"ABC123"|] };
            }
        }
        """).WithFixer<SecretInSourceFixer>().ExpectingFix(EmittedGong.Usings + """
        namespace Own
        {
            class Environment;

            class Options
            {
                public static object Make() => new GongClientOptions { AccessKey = System.Environment.GetEnvironmentVariable("GONG_ACCESS_KEY") };
            }
        }
        """).RunAsync();

    [Fact]
    public Task A_constant_would_keep_the_secret() => Test("const string key = \"ABC123\"; _ = new GongClientOptions { AccessKey = [|key|] };").ExpectingNoFix().RunAsync();

    private static AnalyzerTest<SecretInSourceAnalyzer> Test(string statements) => EmittedGong.InMethod<SecretInSourceAnalyzer>(statements).WithFixer<SecretInSourceFixer>();
}
