using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Model.Operations;

namespace GongGen.Reading.Tests.Choices;

public class DocumentChoiceTests
{
    private const string Text = """
        openapi: 3.1.0
        info: { title: Sample, version: '1' }
        paths:
          /calls:
            get:
              operationId: listCalls
              tags: [Call Data]
              x-gong-rules: [{ kind: batchable, operation: listUsers, member: ids }]
              responses: { '200': { description: Yes., content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
          /users:
            get:
              operationId: listUsers
              tags: [Users]
              parameters: [{ name: q, in: query, schema: { type: strng } }]
              responses: { '200': { description: Yes., content: { application/json: { schema: { $ref: '#/components/schemas/User' } } } } }
        components:
          schemas:
            Page: { type: object, properties: { calls: { type: array, items: { $ref: '#/components/schemas/Call' } } } }
            Call: { type: object, properties: { owner: { $ref: '#/components/schemas/Id' } } }
            Id: { type: object, properties: { text: { type: txt } } }
            User: { type: object, properties: { name: { type: nme }, id: { $ref: '#/components/schemas/Id' } } }
            Unused: { type: object, properties: { x: { type: string } } }
        """;

    [Fact]
    public void Tag_KeepsWhatItsOperationsReach() => Assert.Equal(["Page", "Call", "Id"], Model(tags: ["Call Data"]).Types.Select(type => type.Name));

    [Theory]
    [InlineData("Call Data")]
    [InlineData("call data")]
    [InlineData("CallData")]
    public void Tag_IsWrittenAsInTheDocumentOrInCSharp(string tag) => Assert.Equal("CallData", Assert.Single(Model(tags: [tag]).Apis).Name);

    [Fact]
    public void Exclude_TakesOperationsOutOfTags() => Assert.Empty(Model(tags: ["Users"], exclude: ["listUsers"]).Apis);

    [Fact]
    public void NoChoice_KeepsSchemasThatNoOperationReaches() => Assert.Contains(Model().Types, type => type.Name == "Unused");

    [Fact]
    public void Choice_ChangesNothingAboutWhatStays()
    {
        DocumentModel all = Model();
        DocumentModel some = Model(tags: ["Users"]);

        Assert.All(some.Types, type => Assert.Contains(type, all.Types));
        Assert.Equal(all.Apis.Single(api => api.Name == "Users"), some.Apis.Single());
    }

    [Fact]
    public void FindingsAboutTheRest_AreForgotten() =>
        Assert.Equal(["#/components/schemas/Id/properties/text/type"], Read(tags: ["CallData"]).Issues.Select(issue => issue.Pointer));

    [Fact]
    public void RuleThatNamesAnExcludedOperation_IsDroppedWithoutAFinding()
    {
        ReadResult result = Read(tags: ["CallData"]);

        Assert.Empty(Operation(result.Model!, "listCalls").Rules);
        Assert.DoesNotContain(result.Issues, issue => issue.Kind == SpecIssueKind.RuleLeftOut);
    }

    [Theory]
    [InlineData("Userz", "", "Did you mean \"Users\"?")]
    [InlineData("", "listUserz", "Did you mean \"listUsers\"?")]
    [InlineData("", "Nothing alike", "\"Nothing alike\" of Exclude; it was ignored")]
    public void UnknownName_IsReported(string tag, string exclude, string expected)
    {
        SpecIssue issue = Assert.Single(Read(Names(tag), Names(exclude)).Issues, issue => issue.Kind == SpecIssueKind.InvalidSetting);

        Assert.Contains(expected, issue.Message, StringComparison.Ordinal);
        Assert.Equal(0, issue.Location.Line);
    }

    [Fact]
    public void ChoiceThatLeavesNothing_IsReported() =>
        Assert.Contains("no operation", Assert.Single(Read(["Users"], ["Users"]).Issues).Message, StringComparison.Ordinal);

    private static OperationModel Operation(DocumentModel model, string id) => model.Apis.SelectMany(api => api.Operations).Single(operation => operation.Id == id);

    private static string[] Names(string name) => name.Length == 0 ? [] : [name];

    private static DocumentModel Model(string[]? tags = null, string[]? exclude = null) => Read(tags, exclude).Model!;

    private static ReadResult Read(string[]? tags = null, string[]? exclude = null) => DocumentReader.Read(
        new SpecSource("sample.yaml", Text),
        new ReadSettings { Namespace = "Gong", Tags = tags ?? [], Exclude = exclude ?? [] },
        CancellationToken.None);
}
