using System.Net;
using System.Text.Json.Nodes;
using GongGen.Testing.Documents;

namespace GongGen.EndToEnd.Tests.Operations;

/// <summary>Whatever an operation answers is a value that can be written again, or a GongApiException.</summary>
public class FuzzedOperationTests : SandboxTest
{
    private const int Seeds = 12;
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    public static TheoryData<string> All => new(GongOperation.ById.Keys);

    [Theory]
    [MemberData(nameof(All))]
    public async Task AnyAnswer_IsAValueOrAGongApiException(string operation)
    {
        OperationInput input = OperationInput.OfExamples(GongOperation.ById[operation], isWhole: false);
        int failures = 0;
        foreach ((int status, JsonObject schema) in input.Operation.Answers)
        {
            string json = ExampleValue.Of(schema).ToJsonString();
            for (int seed = 0; seed < Seeds; seed++)
            {
                using HttpClient http = new(new FixedAnswer((HttpStatusCode)status, new FuzzedAnswer(seed).Spoil(json)));
                using GongClient gong = new(TryingOnce(), http);

                Exception? exception = await Record.ExceptionAsync(() => EmittedOperation.Of(input.Operation).CallAsync(gong, input).WaitAsync(Long));

                Assert.True(exception is null ? status < 300 : exception is GongApiException, $"{status}, seed {seed}: {exception}");
                failures += status < 300 && exception is not null ? 1 : 0;
            }
        }

        Assert.True(failures > 0, "No answer was spoiled where it matters; this proves nothing.");
    }
}
