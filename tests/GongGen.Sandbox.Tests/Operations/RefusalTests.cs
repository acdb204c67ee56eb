using System.Net.Http.Headers;
using System.Text;
using GongGen.Sandbox.Tests.Testing;
using GongGen.Testing.Documents;

namespace GongGen.Sandbox.Tests.Operations;

/// <summary>What the document does not allow is refused, for every operation.</summary>
public sealed class RefusalTests
{
    public static TheoryData<string> All => new(EveryOperation.Names);

    public static TheoryData<string> WithBody => new(GongOperation.All.Where(operation => operation is { Body: not null, HasForm: false }).Select(operation => operation.Id));

    public static TheoryData<string> WithoutBody => new(GongOperation.All.Where(operation => operation.Body is null).Select(operation => operation.Id));

    public static TheoryData<string> WithForm => new(GongOperation.All.Where(operation => operation.HasForm).Select(operation => operation.Id));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Wrong_parameters(string operation)
    {
        await using var gong = await Session.StartAsync();
        var valid = OperationRequest.Of(GongOperation.ById[operation]);

        await RefusedAsync(gong, valid.And("limit", "1"), "limit");
        foreach (var parameter in valid.Operation.Parameters)
        {
            foreach (var wrong in WrongValues.Texts(parameter.Schema))
            {
                await RefusedAsync(gong, valid.With(parameter.Name, wrong), parameter.Name);
            }

            if (!parameter.IsInPath)
            {
                var twice = valid.And(parameter.Name, valid.Parameters.First(given => given.Key == parameter.Name).Value);
                await RefusedAsync(gong, twice, parameter.Example is System.Text.Json.Nodes.JsonArray ? parameter.Name + "[1]" : parameter.Name);
            }

            if (parameter is { IsInPath: false, IsRequired: true })
            {
                await RefusedAsync(gong, valid.Without(parameter.Name), parameter.Name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(WithBody))]
    public async Task Wrong_bodies(string operation)
    {
        await using var gong = await Session.StartAsync();
        var valid = OperationRequest.Of(GongOperation.ById[operation]);
        var wrongs = WrongValues.Of(valid.Operation.Body!, valid.Body!).ToList();

        Assert.True(wrongs.Count > 3, "Hardly anything can be wrong.");
        foreach (var (path, body) in wrongs)
        {
            var reply = await valid.SendAsync(gong, Json(body?.ToJsonString() ?? "null"));
            Assert.True(reply.Status == 400, $"{path}: {body?.ToJsonString()}");
            Assert.Contains(reply.Errors, error => path.Length == 0 || error.StartsWith(path + ": ", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(WithBody))]
    public async Task Bodies_that_are_no_json(string operation)
    {
        await using var gong = await Session.StartAsync();
        var valid = OperationRequest.Of(GongOperation.ById[operation]);

        Assert.Equal(415, (await valid.SendAsync(gong, content: null)).Status);
        Assert.Equal(415, (await valid.SendAsync(gong, new StringContent(valid.Body!.ToJsonString(), Encoding.UTF8, "text/plain"))).Status);
        Assert.Equal(400, (await valid.SendAsync(gong, Json("{"))).Status);
        Assert.Equal(400, (await valid.SendAsync(gong, Json("""{"a":1,"a":2}"""))).Status);
        Assert.Equal(400, (await valid.SendAsync(gong, Bytes([.. "{\"a\":\""u8, 0x80, .. "\"}"u8], "application/json"))).Status);
    }

    [Theory]
    [MemberData(nameof(WithoutBody))]
    public async Task Bodies_where_there_are_none(string operation)
    {
        await using var gong = await Session.StartAsync();

        var reply = await OperationRequest.Of(GongOperation.ById[operation]).SendAsync(gong, Json("{}"));

        Assert.Equal(400, reply.Status);
        Assert.Equal("The operation takes no request body", Assert.Single(reply.Errors));
    }

    [Theory]
    [MemberData(nameof(WithForm))]
    public async Task Forms_with_other_parts(string operation)
    {
        await using var gong = await Session.StartAsync();
        gong.Sandbox.Answer(operation, "{}");
        var valid = OperationRequest.Of(GongOperation.ById[operation]);
        var part = GongSchemas.Members(valid.Operation.Body!).Keys.Single();

        Assert.Equal(valid.Operation.Success, (await valid.SendAsync(gong)).Status);
        Assert.Equal(415, (await valid.SendAsync(gong, Json("{}"))).Status);
        Assert.Equal(400, (await valid.SendAsync(gong, Bytes([1], "multipart/form-data"))).Status);
        Assert.Equal(["other: is no part of this form", $"{part}: is required"], (await valid.SendAsync(gong, Form("other"))).Errors);
        Assert.Equal([$"{part}: is given more than once"], (await valid.SendAsync(gong, Form(part, part))).Errors);
        Assert.Equal(["other: is no part of this form"], (await valid.SendAsync(gong, Form(part, "other"))).Errors);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Answers_that_are_not_wanted(string operation)
    {
        await using var gong = await Session.StartAsync();
        gong.Http.DefaultRequestHeaders.Accept.ParseAdd("text/html");

        Assert.Equal(406, (await OperationRequest.Of(GongOperation.ById[operation]).SendAsync(gong)).Status);
    }

    [Fact]
    public async Task Unknown_parameters_and_members_pass_where_that_is_asked_for()
    {
        await using var gong = await Session.StartAsync(new() { RefuseUnknownMembers = false, RefuseUnknownParameters = false });

        var valid = OperationRequest.Of(GongOperation.ById["listTasks"]);
        valid.Body!["new"] = 1;

        Assert.Equal(200, (await valid.And("limit", "1").SendAsync(gong)).Status);
    }

    private static async Task RefusedAsync(Session gong, OperationRequest request, string parameter)
    {
        var reply = await request.SendAsync(gong);
        Assert.True(reply.Status == 400, $"{string.Join(", ", request.Parameters)} is taken.");
        Assert.StartsWith(parameter + ": ", Assert.Single(reply.Errors), StringComparison.Ordinal);
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private static ByteArrayContent Bytes(byte[] bytes, string mediaType) => new(bytes) { Headers = { ContentType = new MediaTypeHeaderValue(mediaType) } };

    private static MultipartFormDataContent Form(params string[] parts)
    {
        MultipartFormDataContent form = [];
        foreach (var part in parts)
        {
            form.Add(new ByteArrayContent([1]), part, "file");
        }

        return form;
    }
}
