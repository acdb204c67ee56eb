using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Model.Rules;
using GongGen.Model.Types;
using GongGen.Reading.Tests.Overlays;

namespace GongGen.Reading.Tests.Rules;

/// <summary>A document in which every kind of rule has a place.</summary>
public abstract class RuleTest
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Small, version: '1' }
        paths:
          /calls:
            post:
              operationId: addCall
              tags: [Calls]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewCall' } } } }
              responses: { '200': { description: Done, content: { application/json: { schema: { $ref: '#/components/schemas/Added' } } } } }
          /calls/{id}/media:
            parameters: [{ $ref: '#/components/parameters/CallId' }]
            put:
              operationId: addMedia
              tags: [Calls]
              requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary } } } } } }
              responses: { '200': { description: Done } }
          /calls/list:
            post:
              operationId: listCalls
              tags: [Calls]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Filter' } } } }
              responses: { '200': { description: Done, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
          /broken:
            get: { operationId: broken, tags: [Calls], responses: { '200': { $ref: '#/nowhere' } } }
        components:
          parameters:
            CallId: { name: id, in: path, required: true, schema: { $ref: '#/components/schemas/Id' } }
          schemas:
            Id: { type: string }
            Named: { type: object, properties: { title: { type: string }, id: { $ref: '#/components/schemas/Id' } } }
            NewCall:
              allOf: [{ $ref: '#/components/schemas/Named' }]
              properties:
                primaryUser: { type: string }
                parties: { type: array, items: { $ref: '#/components/schemas/Party' } }
                ids: { type: array, items: { $ref: '#/components/schemas/Id' } }
                grid: { type: array, items: { type: array, items: { type: string } } }
                start: { type: string, format: date-time }
                end: { type: string }
                flag: { type: boolean }
                old: { type: boolean, deprecated: true }
                inner: { type: object, properties: { from: { type: integer }, to: { type: integer } } }
            Party: { type: object, properties: { userId: { type: string }, channel: { type: integer } } }
            Added: { type: object, properties: { callId: { type: string } } }
            Filter: { type: object, properties: { cursor: { type: string }, ids: { type: array, items: { type: string } } } }
            Page: { type: object, properties: { calls: { type: array, items: { type: string } }, records: { type: object, properties: { cursor: { type: string } } } } }
        """;

    protected const string NewCall = "$.components.schemas.NewCall";

    protected static ReadResult Read(params (string Target, string Rules)[] actions)
    {
        string overlay = Overlaid.Overlay(string.Join('\n', actions.Select(action => $"  - target: {action.Target}\n    update: {{ x-gong-rules: [{action.Rules}] }}")));
        ReadResult result = Overlaid.Read(Document, overlay);
        return result with { Issues = result.Issues.Where(issue => issue.Kind is not (SpecIssueKind.UnresolvedReference or SpecIssueKind.OperationLeftOut)).ToEquatableArray() };
    }

    protected static RecordModel Record(ReadResult result, string name) =>
        result.Model!.Types.OfType<RecordModel>().Single(record => string.Equals(record.Name, name, StringComparison.Ordinal));

    protected static PropertyModel Property(ReadResult result, string record, string name) =>
        Record(result, record).Properties.Single(property => string.Equals(property.Name, name, StringComparison.Ordinal));

    protected static OperationModel Operation(ReadResult result, string id) =>
        result.Model!.Apis.SelectMany(api => api.Operations).Single(operation => string.Equals(operation.Id, id, StringComparison.Ordinal));

    /// <summary>The only rule that an overlay puts on NewCall.</summary>
    protected static RuleModel OnNewCall(string rule)
    {
        ReadResult result = Read((NewCall, rule));
        Assert.Empty(result.Issues);
        return Assert.Single(Record(result, "NewCall").Rules);
    }

    /// <summary>The only finding about a rule.</summary>
    protected static SpecIssue Fault(string target, string rule)
    {
        SpecIssue issue = Assert.Single(Read((target, rule)).Issues);
        Assert.Equal(SpecIssueKind.RuleLeftOut, issue.Kind);
        Assert.Equal((Overlaid.OverlayPath, 4), (issue.Location.Path, issue.Location.Line));
        return issue;
    }
}
