using System.Text.Json.Nodes;
using GongGen.Testing.Documents;

namespace GongGen.EndToEnd.Tests.Operations;

/// <summary>Each refusal that the document lists for an operation is told by the emitted client.</summary>
public class RefusalTests : FaultTest
{
    public static TheoryData<string> All => new(GongOperation.ById.Keys);

    [Theory]
    [MemberData(nameof(All))]
    public async Task IsTold(string operation)
    {
        Assert.NotEmpty(Refusals(operation));
        foreach ((int status, JsonObject schema) in Refusals(operation))
        {
            JsonNode body = ExampleValue.Of(schema);
            Sandbox.Answer(operation, body.ToJsonString(), status);

            GongApiException refusal = await RefusedAsync(operation);

            Assert.Equal((ExceptionOf(status), status, operation, 1), (refusal.GetType(), refusal.StatusCode, refusal.OperationId, refusal.Attempts));
            Assert.Equal(body["requestId"]!.GetValue<string>(), refusal.RequestId);
            Assert.Equal(body["errors"]!.AsArray().Select(sentence => sentence!.GetValue<string>()), refusal.Errors);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task IsToldWithoutABody(string operation)
    {
        foreach (int status in Refusals(operation).Keys)
        {
            Sandbox.Answer(operation, _ => new SandboxAnswer(status, ""));

            GongApiException refusal = await RefusedAsync(operation);

            Assert.Equal((ExceptionOf(status), status, operation), (refusal.GetType(), refusal.StatusCode, refusal.OperationId));
            Assert.Empty(refusal.Errors);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task WaitIsTold(string operation)
    {
        Sandbox.Inject(SandboxFault.TooMany with { Operation = operation, RetryAfter = TimeSpan.FromSeconds(7) });

        GongApiException refusal = await RefusedAsync(operation);

        Assert.Equal((typeof(GongRateLimitException), TimeSpan.FromSeconds(7)), (refusal.GetType(), refusal.RetryAfter));
    }

    private static IReadOnlyDictionary<int, JsonObject> Refusals(string operation) =>
        GongOperation.ById[operation].Answers.Where(answer => answer.Key >= 300).ToDictionary();

    private async Task<GongApiException> RefusedAsync(string operation)
    {
        OperationInput input = OperationInput.OfExamples(GongOperation.ById[operation], isWhole: false);
        GongClientOptions options = TimedOptions();
        options.Retry.MaxAttempts = 1;
        using GongClient impatient = new(options);
        Task call = EmittedOperation.Of(input.Operation).CallAsync(impatient, input);

        // After a refusal for being too fast, the next request waits.
        return await Assert.ThrowsAnyAsync<GongApiException>(() => Time.RunAsync(call));
    }

    private static Type ExceptionOf(int status) => status switch
    {
        401 => typeof(GongAuthenticationException),
        403 => typeof(GongPermissionException),
        404 => typeof(GongNotFoundException),
        409 => typeof(GongConflictException),
        429 => typeof(GongRateLimitException),
        >= 500 => typeof(GongServerException),
        _ => typeof(GongApiException),
    };
}
