using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Emission.Tests.Clients;

public class ApiEmitterTests
{
    [Fact]
    public Task ParametersEverywhere() => Verifier.Verify(Text(Samples.Operation("getCall", "GET", "/v2/calls/{id}", new(ResponseKind.Json, TypeRef.Record("CallResponse"))) with
    {
        Doc = new("Gets a call."),
        Parameters = new[]
        {
            Samples.Parameter("id", "id", ParameterLocation.Path, Samples.Text, isRequired: true),
            Samples.Parameter("from", "from", ParameterLocation.Query, new(TypeKind.DateTimeOffset), isRequired: true),
            Samples.Parameter("direction", "direction", ParameterLocation.Query, TypeRef.Enum("CallDirection")),
            Samples.Parameter("ids", "ids", ParameterLocation.Query, TypeRef.ListOf(Samples.Text)),
            Samples.Parameter("X-Trace", "class", ParameterLocation.Header, Samples.Text),
        }.ToEquatableArray(),
        Failures = new FailureModel[] { new("404", "No such call") }.ToEquatableArray(),
    }), "cs");

    [Fact]
    public Task ParametersThatAreObjects() => Verifier.Verify(Text(Samples.Operation("getCall", "GET", "/v2/calls/{id}", new(ResponseKind.None)) with
    {
        Parameters = new[]
        {
            Samples.Parameter("id", "id", ParameterLocation.Path, Samples.Text, isRequired: true) with { Style = ParameterStyle.Label },
            Samples.Parameter("ids", "ids", ParameterLocation.Path, TypeRef.ListOf(new(TypeKind.Int32)), isRequired: true) with { Style = ParameterStyle.MatrixEach },
            Samples.Parameter("filter", "filter", ParameterLocation.Query, TypeRef.Record("Filter")) with { Style = ParameterStyle.Deep },
            Samples.Parameter("map", "map", ParameterLocation.Query, TypeRef.MapOf(TypeRef.Enum("Kind"))) with { Doc = new("A map.") { Default = "none" } },
            Samples.Parameter("free", "free", ParameterLocation.Query, new(TypeKind.Json)) with { Style = ParameterStyle.Comma },
            Samples.Parameter("either", "either", ParameterLocation.Cookie, TypeRef.Union("Either")),
            Samples.Parameter("eithers", "eithers", ParameterLocation.Query, TypeRef.ListOf(TypeRef.Union("Either"))),
            Samples.Parameter("X-Json", "xJson", ParameterLocation.Header, TypeRef.Record("Filter"), isRequired: true) with { Style = ParameterStyle.Json },
            Samples.Parameter("count", "count", ParameterLocation.Query, new(TypeKind.Int64)) with { Style = ParameterStyle.Json },
        }.ToEquatableArray(),
    }), "cs");

    [Fact]
    public Task JsonBodyOfADelete() => Verifier.Verify(Text(Samples.Operation("deleteAccess", "DELETE", "/v2/calls/users-access", new(ResponseKind.None)) with
    {
        Body = new() { Kind = BodyKind.Json, MediaType = "application/json", Type = TypeRef.Record("DeleteRequest") },
        IsDeprecated = true,
    }), "cs");

    [Fact]
    public Task MultipartBody() => Verifier.Verify(Text(Samples.Operation("addRecording", "PUT", "/v2/calls/{id}/media", new(ResponseKind.Json, TypeRef.Record("Added"))) with
    {
        Parameters = new[] { Samples.Parameter("id", "id", ParameterLocation.Path, Samples.Text, isRequired: true) }.ToEquatableArray(),
        Body = new()
        {
            Kind = BodyKind.Multipart,
            MediaType = "multipart/form-data",
            Parts = new PartModel[]
            {
                new() { WireName = "mediaFile", Name = "mediaFile", Type = new(TypeKind.Binary), IsRequired = true },
                new() { WireName = "note", Name = "note", Type = Samples.Text },
                new() { WireName = "tags", Name = "tags", Type = TypeRef.ListOf(Samples.Text) },
            }.ToEquatableArray(),
        },
    }), "cs");

    [Fact]
    public Task CursorInTheQuery() => Verifier.Verify(Text(Samples.Operation("listCalls", "GET", "/v2/calls", new(ResponseKind.Json, TypeRef.Record("CallsResponse"))) with
    {
        Parameters = new[]
        {
            Samples.Parameter("from", "from", ParameterLocation.Query, Samples.Text, isRequired: true),
            Samples.Parameter("cursor", "cursor", ParameterLocation.Query, Samples.Text),
        }.ToEquatableArray(),
        Rules = new[] { new RuleModel(RuleKind.Paged, "GONG3005") }.ToEquatableArray(),
        Paging = new()
        {
            MethodName = "EnumerateCallsAsync",
            ItemType = TypeRef.Record("Call"),
            ItemsMember = "Calls",
            CursorPath = new[] { "Records", "Cursor" }.ToEquatableArray(),
            CursorParameter = "cursor",
        },
    }), "cs");

    [Fact]
    public Task CursorInTheBody() => Verifier.Verify(Text(Samples.Operation("findCalls", "POST", "/v2/calls/extensive", new(ResponseKind.Json, TypeRef.Record("CallsResponse"))) with
    {
        Body = new() { Kind = BodyKind.Json, MediaType = "application/json", Type = TypeRef.Record("FindRequest") },
        Rules = new[] { new RuleModel(RuleKind.Paged, "GONG3005") }.ToEquatableArray(),
        Paging = new()
        {
            MethodName = "EnumerateFindCallsAsync",
            ItemType = TypeRef.Record("Call"),
            ItemsMember = "Calls",
            CursorPath = new[] { "Records", "Cursor" }.ToEquatableArray(),
            CursorBodyMember = "Cursor",
        },
    }), "cs");

    [Fact]
    public void FactsAboutRepetitionAndScopes_GoIntoTheRequest()
    {
        string text = Text(Samples.Operation("addCall", "POST", "/v2/calls", new(ResponseKind.None)) with
        {
            IsRepeatable = false,
            DuplicateMember = "callId",
            Scopes = new[] { "a", "b" }.ToEquatableArray(),
        });

        Assert.Contains("request__.IsRepeatable = false;", text, StringComparison.Ordinal);
        Assert.Contains("request__.DuplicateMember = \"callId\";", text, StringComparison.Ordinal);
        Assert.Contains("request__.Scopes = new string[] { \"a\", \"b\" };", text, StringComparison.Ordinal);
    }

    [Fact]
    public void AWalk_CarriesTheRuleAboutRequestsPerId()
    {
        string text = Text(Samples.Operation("findCalls", "POST", "/v2/calls/extensive", new(ResponseKind.Json, TypeRef.Record("CallsResponse"))) with
        {
            Body = new() { Kind = BodyKind.Json, MediaType = "application/json", Type = TypeRef.Record("FindRequest") },
            Rules = new[] { new RuleModel(RuleKind.Paged, "GONG3005"), new RuleModel(RuleKind.Batchable, "GONG3008") { Member = "Ids", Other = "FindCallsAsync", Number = 50 } }.ToEquatableArray(),
            Paging = new()
            {
                MethodName = "EnumerateFindCallsAsync",
                ItemType = TypeRef.Record("Call"),
                ItemsMember = "Calls",
                CursorPath = new[] { "Cursor" }.ToEquatableArray(),
                CursorBodyMember = "Cursor",
            },
        });

        string[] marked = [.. text.Split("[global::GongGen.Annotations.Batchable(\"GONG3008\", \"FindCallsAsync\", \"Ids\", Limit = 50)]").Skip(1).Select(part => part.TrimStart().Split('\n')[0])];
        Assert.Equal(2, marked.Length);
        Assert.Contains(" FindCallsAsync(", marked[0], StringComparison.Ordinal);
        Assert.Contains(" EnumerateFindCallsAsync(", marked[1], StringComparison.Ordinal);
    }

    private static string Text(OperationModel operation) => GroupEmitter.Emit(Samples.Api(operation), TargetFacts.Current).Text;
}
