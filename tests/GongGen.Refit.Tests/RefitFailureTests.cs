using System.Net;
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

    private ServiceProvider Default()
    {
        ServiceCollection services = new();
        services.AddGongRefit(Options().CopyTo);
        return services.BuildServiceProvider();
    }
}
