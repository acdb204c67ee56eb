using System.Net;
using System.Net.Http.Headers;
using System.Text;
using GongGen.EndToEnd.Tests;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace GongGen.Refit.Tests;

/// <summary>Refit's own exceptions, and what our helpers make of them.</summary>
public class RefitFailureTests : SandboxTest
{
    [Fact]
    public async Task NothingFound_IsAnEmptySequence()
    {
        DateTimeOffset past = new(2001, 1, 1, 0, 0, 0, TimeSpan.Zero);
        await using ServiceProvider provider = Default();
        List<CallBasicData> calls = [];

        await foreach (CallBasicData call in provider.GetRequiredService<ICallsApi>().EnumerateCallsAsync(past, past.AddDays(1)))
        {
            calls.Add(call);
        }

        Assert.Empty(calls);
    }

    [Fact]
    public async Task Refusal_IsTranslated()
    {
        await using ServiceProvider provider = Default();
        ICallsApi calls = provider.GetRequiredService<ICallsApi>();
        string callId = (await calls.AddCallAsync(NewCall())).CallId!;

        ApiException refused = await Assert.ThrowsAsync<ApiException>(() => calls.AddCallAsync(NewCall()));

        GongDuplicateCallException duplicate = Assert.IsType<GongDuplicateCallException>(refused.ToGongException());
        Assert.Equal(callId, duplicate.ExistingCallId);
        Assert.Equal("addCall", duplicate.OperationId);
        Assert.NotNull(duplicate.RequestId);
        Assert.Same(refused, duplicate.InnerException);
    }

    [Fact]
    public async Task Refusal_SaysWhatToDo()
    {
        await using ServiceProvider provider = Default();
        Sandbox.Inject(SandboxFault.Forbidden);
        Sandbox.Inject(new SandboxFault(SandboxFaultKind.Redirect) { Location = new Uri("https://us-7.api.gong.io/v2/users") });
        IUsersApi users = provider.GetRequiredService<IUsersApi>();

        ApiException forbidden = await Assert.ThrowsAsync<ApiException>(() => users.ListUsersAsync());
        ApiException redirected = await Assert.ThrowsAsync<ApiException>(() => users.ListUsersAsync());

        Assert.Equal(["api:users:read"], Assert.IsType<GongPermissionException>(forbidden.ToGongException()).RequiredScopes);
        Assert.Contains("needs the scope api:users:read", forbidden.ToGongException().Message, StringComparison.Ordinal);
        Assert.Contains("redirects to us-7.api.gong.io", redirected.ToGongException().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RepeatedCredentials_AreNotTold()
    {
        string proof = Convert.ToBase64String(Encoding.UTF8.GetBytes("me:secret-of-mine"));
        HttpRequestMessage request = new(HttpMethod.Get, Sandbox.BaseUrl) { Headers = { Authorization = new AuthenticationHeaderValue("Basic", proof) } };
        HttpResponseMessage answer = new(HttpStatusCode.BadRequest) { Content = new StringContent($$"""{"errors":["{{proof}} is not secret-of-mine"]}"""), RequestMessage = request };

        GongApiException failure = (await ApiException.Create(request, request.Method, answer, new RefitSettings())).ToGongException();

        Assert.Equal("*** is not ***", Assert.Single(failure.Errors));
        Assert.DoesNotContain("secret-of-mine", failure.Message + failure.ResponseBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExceptionFactory_ThrowsOurs()
    {
        ServiceCollection services = new();
        services.AddGongRefit(Options().CopyTo, static _ => Translating());
        await using ServiceProvider provider = services.BuildServiceProvider();

        await Assert.ThrowsAsync<GongNotFoundException>(() => provider.GetRequiredService<ICallsApi>().GetCallAsync("42"));
    }

    [Fact]
    public async Task WholeAnswer_HasStatusAndError()
    {
        await using ServiceProvider provider = Default();
        ICallsApiResponses calls = provider.GetRequiredService<ICallsApiResponses>();

        using IApiResponse<NewCallAddingResponse> added = await calls.AddCallAsync(NewCall());
        using IApiResponse<CallResponse> missing = await calls.GetCallAsync("42");

        Assert.NotNull(added.Content!.CallId);
        Assert.Equal(HttpStatusCode.OK, added.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Equal("getCall", ((ApiException)missing.Error!).ToGongException().OperationId);
    }

    [Fact]
    public async Task Validate_SaysTheSameBeforeSending()
    {
        await using ServiceProvider provider = Default();
        NewCallAddingRequest request = NewCall() with { Purpose = new string('x', 256 + Sandbox.Requests.Count) };

        await Assert.ThrowsAsync<ApiException>(() => provider.GetRequiredService<ICallsApi>().AddCallAsync(request));

        Assert.Contains(request.Validate(), violation => violation.IsRefused);
    }

    [Fact]
    public async Task LostAnswer_IsFoundAgain()
    {
        ServiceCollection services = new();
        AnswerLoss loss = new();
        services.AddGongRefit(Options().CopyTo).AddHttpMessageHandler(() => loss);
        await using ServiceProvider provider = services.BuildServiceProvider();

        NewCallAddingResponse added = await provider.GetRequiredService<ICallsApi>().AddCallAsync(NewCall());

        Assert.Equal(2, Sandbox.Requests.Count);
        Assert.NotNull(Sandbox.State.FindCall(added.CallId!));
    }

    // What docs/refit.md shows.
    private static RefitSettings Translating()
    {
        RefitSettings settings = new();
        settings.ExceptionFactory = async response => response.IsSuccessStatusCode
            ? null
            : (await ApiException.Create(response.RequestMessage!, response.RequestMessage!.Method, response, settings)).ToGongException();
        return settings;
    }

    private ServiceProvider Default()
    {
        ServiceCollection services = new();
        services.AddGongRefit(Options().CopyTo);
        return services.BuildServiceProvider();
    }
}
