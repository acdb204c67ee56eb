using GongGen.EndToEnd.Tests;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace GongGen.Refit.Tests;

/// <summary>Every way into Refit, with its default settings.</summary>
public class DoorTests : SandboxTest
{
    [Fact]
    public async Task For_SendsWhatGongReads()
    {
        using HttpClient client = Connect();

        await UseAsync(RestService.For<ICallsApi>(client), RestService.For<IUsersApi>(client, new RefitSettings()));
    }

    [Fact]
    public async Task ForAnAddress_SendsWhatGongReads()
    {
        RefitSettings settings = new() { HttpMessageHandlerFactory = () => new GongHandler(Options(), new SocketsHttpHandler { AllowAutoRedirect = false }) };
        string address = Sandbox.BaseUrl.ToString();

        await UseAsync(RestService.For<ICallsApi>(address, settings), RestService.For<IUsersApi>(address, settings));
    }

    [Fact]
    public async Task AddGongRefit_SendsWhatGongReads()
    {
        ServiceCollection services = new();
        services.AddGongRefit(Options().CopyTo);
        await using ServiceProvider provider = services.BuildServiceProvider();

        await UseAsync(provider.GetRequiredService<ICallsApi>(), provider.GetRequiredService<IUsersApi>());
    }

#if GENERATED_CLIENTS
    [Fact]
    public async Task ForGenerated_SendsWhatGongReads()
    {
        using HttpClient client = Connect();

        await UseAsync(RestService.ForGenerated<ICallsApi>(client), RestService.ForGenerated<IUsersApi>(client, new RefitSettings()));
    }

    [Fact]
    public async Task AddRefitGeneratedClient_SendsWhatGongReads()
    {
        ServiceCollection services = new();
        Complete(services.AddRefitGeneratedClient<ICallsApi>());
        Complete(services.AddRefitGeneratedClient<IUsersApi>());
        await using ServiceProvider provider = services.BuildServiceProvider();

        await UseAsync(provider.GetRequiredService<ICallsApi>(), provider.GetRequiredService<IUsersApi>());
    }
#endif

#if !NO_REFLECTION
    [Fact]
    public async Task AddRefitClient_SendsWhatGongReads()
    {
        ServiceCollection services = new();
        Complete(services.AddRefitClient<ICallsApi>());
        Complete(services.AddRefitClient<IUsersApi>());
        await using ServiceProvider provider = services.BuildServiceProvider();

        await UseAsync(provider.GetRequiredService<ICallsApi>(), provider.GetRequiredService<IUsersApi>());
    }
#endif

    [Fact]
    public async Task HandWrittenInterface_WorksBesideOurs()
    {
        using HttpClient client = Connect();

        string answer = await RestService.For<IHandWrittenApi>(client).ListWorkspacesAsync();

        Assert.Contains("\"workspaces\":[", answer, StringComparison.Ordinal);
        Assert.Equal("/v2/workspaces", Assert.Single(Sandbox.Requests).Path);
    }

    private HttpClient Connect() =>
        new HttpClient(new GongHandler(Options(), new SocketsHttpHandler { AllowAutoRedirect = false })) { BaseAddress = Sandbox.BaseUrl };

    private void Complete(IHttpClientBuilder builder) => builder
        .ConfigureHttpClient(client => client.BaseAddress = Sandbox.BaseUrl)
        .AddHttpMessageHandler(() => new GongHandler(Options()));

    private async Task UseAsync(ICallsApi calls, IUsersApi users)
    {
        NewCallAddingResponse added = await calls.AddCallAsync(NewCall());
        using GongFile file = GongFile.FromStream(Wav(), "a \"call\" \u00e9.wav");
        await calls.AddCallRecordingAsync(added.CallId!, file);
        CallResponse found = await calls.GetCallAsync(added.CallId!);
        List<string> ids = [];
        await foreach (CallBasicData call in calls.EnumerateCallsAsync(DemoData.From, DemoData.To))
        {
            ids.Add(call.Id!);
        }

        await users.ListUsersAsync(includeAvatars: false);

        Assert.Equal(NewCall().Title, found.Call!.Title);
        Assert.Equal(DemoData.CallCount, ids.Count);
        Assert.Contains("includeAvatars=false", Sandbox.Requests[^1].RawQuery, StringComparison.Ordinal);
        Assert.Contains(Sandbox.Requests, request => request.RawQuery.Contains("fromDateTime=2", StringComparison.Ordinal));
    }
}
