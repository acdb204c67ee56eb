using GongGen.Sandbox.Tests.Testing;
using GongGen.Testing.Documents;

namespace GongGen.Sandbox.Tests.Operations;

public sealed class AnswerTests
{
    public static TheoryData<string> All => new(EveryOperation.Names);

    [Theory]
    [MemberData(nameof(All))]
    public async Task Any_answer_of_the_document_can_be_asked_for(string operation)
    {
        await using var gong = await Session.StartAsync();
        var request = OperationRequest.Of(GongOperation.ById[operation]);
        foreach (var (status, schema) in request.Operation.Answers)
        {
            var json = ExampleValue.Of(schema).ToJsonString();
            gong.Sandbox.Answer(operation, json, status);

            var reply = await request.SendAsync(gong);

            Assert.Equal((status, json), (reply.Status, System.Text.Json.Nodes.JsonNode.Parse(reply.Body.GetRawText())!.ToJsonString()));
        }

        Assert.All(gong.Sandbox.Requests, sent => Assert.Equal(operation, sent.Operation));
    }

    [Fact]
    public async Task An_answer_holds_until_it_is_forgotten()
    {
        await using var gong = await Session.StartAsync();
        gong.Sandbox.Answer("LISTUSERS", """{"users":[{"id":"1"},{"id":null}]}""");
        Assert.Equal(2, (await gong.GetAsync("v2/users")).Count("users"));
        Assert.Equal(2, (await gong.GetAsync("v2/users")).Count("users"));
        Assert.Equal(400, (await gong.GetAsync("v2/users?includeAvatars=perhaps")).Status);

        gong.Sandbox.ForgetAnswer("listUsers");

        Assert.NotEqual(2, (await gong.GetAsync("v2/users")).Count("users"));
    }

    [Fact]
    public async Task An_answer_can_depend_on_the_request()
    {
        await using var gong = await Session.StartAsync();
        gong.Sandbox.Answer("getUser", request => new SandboxAnswer(418, $$"""{"path":"{{request.Path}}"}"""));

        var reply = await gong.GetAsync("v2/users/12");

        Assert.Equal((418, "/v2/users/12"), (reply.Status, reply["path"].GetString()));
    }

    [Theory]
    [InlineData("listFlow", "{}", null, "GongSandbox.Operations")]
    [InlineData("listFlows", "{}", 201, "200, 400, 401, 403, 429, 500")]
    [InlineData("listFlows", "{", null, "depth to be zero")]
    [InlineData("listFlows", """{"flow":[]}""", null, "flow: is not known here")]
    [InlineData("listFlows", """{"flows":[{"id":5}]}""", null, "flows[0].id: must be a string")]
    [InlineData("listFlows", """{"errors":"all"}""", 500, "errors: must be an array")]
    public async Task What_the_operation_does_not_answer_is_not_taken(string operation, string json, int? status, string message)
    {
        await using var gong = await Session.StartAsync();

        var exception = Assert.Throws<ArgumentException>(() => gong.Sandbox.Answer(operation, json, status));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_and_answers_know_the_operations()
    {
        await using var gong = await Session.StartAsync();

        Assert.Throws<ArgumentException>(() => gong.Sandbox.Answer("addCal", _ => new SandboxAnswer(200, "{}")));
        Assert.Throws<ArgumentException>(() => gong.Sandbox.ForgetAnswer("addCal"));
        Assert.Throws<ArgumentException>(() => gong.Sandbox.Inject(SandboxFault.ServerError with { Operation = "addCal" }));
        await Assert.ThrowsAsync<ArgumentException>(() => GongSandbox.StartAsync(new() { Faults = [SandboxFault.ServerError with { Operation = "addCal" }] }));
    }
}
