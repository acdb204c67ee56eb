using Gong;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Telemetry;

public class GongFiguresTests
{
    [Fact]
    public async Task OperationIsTimedWithItsWaits()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(503, retryAfter: "2"), Scripted.Say(200));
        using Figures figures = new("timeOperation");

        await server.SendAsync(new GongRequest("timeOperation", "GET", "/"));

        Assert.Equal([2.0], figures.Of("gong.client.operation.duration"));
        Assert.Equal(
            $"gong.operation=timeOperation http.request.method=GET server.address=127.0.0.1 server.port={server.Address.Port} http.response.status_code=200",
            figures.TagsOf("gong.client.operation.duration"));
        Assert.Equal([10.0], figures.Of("gong.client.response.body.size"));
    }

    [Fact]
    public async Task ResendsAreCountedByWhatFailed()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Cut, Scripted.Say(200));
        using Figures figures = new("countResends");

        await server.SendAsync(new GongRequest("countResends", "GET", "/"));

        Assert.Equal("gong.operation=countResends error.type=System.Net.Http.HttpRequestException", figures.TagsOf("gong.client.resends"));
    }

    [Fact]
    public async Task WaitForTheTurnIsMeasured()
    {
        await using Scripted server = await Scripted.StartAsync(Scripted.Say(200));
        using Figures figures = new("measureWait");
        using GongSender sender = server.Connect(options => options.Limits = new GongLimitOptions { RequestsPerSecond = 1 });

        await server.Time.RunAsync(sender.SendAsync(new GongRequest("measureWait", "GET", "/"), Page.Read, CancellationToken.None));
        await server.Time.RunAsync(sender.SendAsync(new GongRequest("measureWait", "GET", "/"), Page.Read, CancellationToken.None));

        Assert.Equal([0.0, 1.0], figures.Of("gong.client.wait.duration"));
    }
}
