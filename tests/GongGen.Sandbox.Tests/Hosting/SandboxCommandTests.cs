using GongGen.Sandbox.Hosting;

namespace GongGen.Sandbox.Tests.Hosting;

public sealed class SandboxCommandTests
{
    [Fact]
    public async Task It_prints_the_address_and_the_keys_and_stops_cleanly()
    {
        using var stop = new CancellationTokenSource();
        using var output = new StoppingWriter("Ctrl+C", stop);

        var exitCode = await SandboxCommand.RunAsync([], output, TextWriter.Null, stop.Token);

        Assert.Equal(0, exitCode);
        Assert.Contains("http://127.0.0.1:", output.ToString());
        Assert.Contains("access key secret", output.ToString());
        Assert.Contains("bearer token", output.ToString());
        Assert.EndsWith("Stopped." + output.NewLine, output.ToString());
    }

    [Theory]
    [InlineData("--port")]
    [InlineData("--port", "x")]
    [InlineData("--port", "65536")]
    [InlineData("--port", "-1")]
    [InlineData("--prot", "1")]
    public async Task Other_arguments_are_refused_with_the_usage(params string[] arguments)
    {
        using var errors = new StringWriter();

        var exitCode = await SandboxCommand.RunAsync(arguments, TextWriter.Null, errors, CancellationToken.None);

        Assert.Equal(2, exitCode);
        Assert.StartsWith("Usage", errors.ToString());
    }

    [Fact]
    public async Task A_port_in_use_is_an_error_and_not_a_crash()
    {
        await using var first = await GongSandbox.StartAsync();
        using var errors = new StringWriter();

        var port = first.BaseUrl.Port.ToString();
        var exitCode = await SandboxCommand.RunAsync(["--port", port], TextWriter.Null, errors, CancellationToken.None);

        Assert.Equal(1, exitCode);
        Assert.Contains(port, errors.ToString());
    }
}
