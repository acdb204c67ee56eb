using System.Text.Json.Nodes;
using GongGen.Testing.Documents;

namespace GongGen.EndToEnd.Tests.Operations;

/// <summary>Each operation of the document through the emitted client: what is sent is what was given, the sandbox finds no fault with it, and what is answered comes back.</summary>
public class OperationTests : SandboxTest
{
    private const int Seeds = 12;

    public static TheoryData<string> All => new(GongOperation.ById.Keys);

    public static TheoryData<string> WithForm => new(GongOperation.All.Where(operation => operation.HasForm).Select(operation => operation.Id));

    [Fact]
    public void ThereAreAsManyAsGongHas() => Assert.Equal(68, GongOperation.All.Count);

    [Theory]
    [MemberData(nameof(All))]
    public Task WithAllThatTheDocumentHas(string operation) => RunAsync(Gong, OperationInput.OfExamples(GongOperation.ById[operation], isWhole: true), ExampleValue.Of);

    [Theory]
    [MemberData(nameof(All))]
    public Task WithOnlyWhatIsRequired(string operation) => RunAsync(Gong, OperationInput.OfExamples(GongOperation.ById[operation], isWhole: false), (_, _) => new JsonObject());

    [Theory]
    [MemberData(nameof(All))]
    public async Task WithAnyValues(string operation)
    {
        using GongClient unchecking = Unchecking();
        for (int seed = 0; seed < Seeds; seed++)
        {
            RandomValue random = new(seed);
            await RunAsync(unchecking, OperationInput.Random(GongOperation.ById[operation], seed), (schema, _) => random.Of(schema)!);
        }
    }

    [Theory]
    [MemberData(nameof(WithForm))]
    public async Task FileOfAForm(string operation)
    {
        OperationInput input = OperationInput.OfExamples(GongOperation.ById[operation], isWhole: true);
        Sandbox.Answer(operation, "{}");

        await EmittedOperation.Of(input.Operation).CallAsync(Gong, input);

        RecordedRequest request = Assert.Single(Sandbox.Requests);
        Assert.StartsWith("multipart/form-data", request.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.True(request.Path.EndsWith("/media", StringComparison.Ordinal) || request.Body.Span.IndexOf(OperationInput.File.Span) > 0, "The file is not in the body.");
    }

    private async Task RunAsync(GongClient gong, OperationInput input, Func<JsonNode, bool, JsonNode> answer)
    {
        EmittedOperation emitted = EmittedOperation.Of(input.Operation);
        foreach ((int status, JsonObject schema) in input.Operation.Answers.Where(documented => documented.Key < 300))
        {
            JsonNode said = answer(schema, true);
            Sandbox.Answer(input.Operation.Id, said.ToJsonString(), status);

            JsonNode heard = await emitted.CallAsync(gong, input);

            Assert.Null(input.Difference(Sandbox.Requests[^1]));
            Assert.True(SameJson.As(said, heard), $"said\n{said}\nheard\n{heard}");
        }
    }
}
