using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Reading.Tests.Overlays;

namespace GongGen.Reading.Tests.Rules;

/// <summary>An upload that an overlay makes a part of an operation.</summary>
public class UploadTests
{
    private const string Right = "method: addCallWithMedia, operation: addMedia, check: getCall, link: callId, unless: mediaUrl, url: url, checkUrl: call.url";

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
            get:
              operationId: listCalls
              tags: [Calls]
              responses: { '200': { description: Done, content: { application/json: { schema: { $ref: '#/components/schemas/Added' } } } } }
          /calls/{id}:
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
            get:
              operationId: getCall
              tags: [Calls]
              responses: { '200': { description: Done, content: { application/json: { schema: { $ref: '#/components/schemas/Found' } } } } }
            delete:
              operationId: deleteCall
              tags: [Others]
              responses: { '200': { description: Done } }
          /calls/{id}/media:
            put:
              operationId: addMedia
              tags: [Calls]
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              requestBody: { required: true, content: { multipart/form-data: { schema: { required: [file], properties: { file: { type: string, format: binary }, note: { type: string } } } } } }
              responses: { '201': { description: Done, content: { application/json: { schema: { $ref: '#/components/schemas/Added' } } } } }
          /broken:
            get: { operationId: broken, tags: [Calls], responses: { '200': { $ref: '#/nowhere' } } }
        components:
          schemas:
            NewCall: { type: object, properties: { mediaUrl: { type: string }, length: { type: integer } } }
            Added: { type: object, properties: { callId: { type: string }, url: { type: string }, urls: { type: array, items: { type: string } } } }
            Found: { type: object, properties: { call: { type: object, properties: { url: { type: string } } } } }
        """;

    [Fact]
    public void Names_GetTheirCSharpNames()
    {
        ReadResult result = Read(Right);

        Assert.Empty(result.Issues);
        UploadModel upload = UploadOf(result)!;
        Assert.Equal(("AddCallWithMediaAsync", "addMedia", "getCall", "MediaUrl"), (upload.MethodName, upload.UploadId, upload.CheckId, upload.Unless));
        Assert.Equal(("CallId", "Url", "Call.Url"), (string.Join('.', upload.LinkPath), string.Join('.', upload.UrlPath), string.Join('.', upload.CheckUrlPath)));
    }

    [Fact]
    public void WhatIsOptional_MayBeMissing()
    {
        UploadModel upload = UploadOf(Read("method: addAllAsync, operation: addMedia, check: getCall, link: callId"))!;

        Assert.Equal(("AddAllAsync", "", 0, 0), (upload.MethodName, upload.Unless, upload.UrlPath.Count, upload.CheckUrlPath.Count));
    }

    [Theory]
    [InlineData("operation: addMedia, check: getCall, link: callId", "it lacks \"method\"")]
    [InlineData("method: addAll, check: getCall, link: callId", "it lacks \"operation\"")]
    [InlineData("method: addAll, operation: addMedia, link: callId", "it lacks \"check\"")]
    [InlineData("method: addAll, operation: addMedia, check: getCall", "it lacks \"link\"")]
    [InlineData("method: addAll, operation: addMdia, check: getCall, link: callId", "no operation \"addMdia\". Did you mean \"addMedia\"?")]
    [InlineData("method: addAll, operation: addMedia, check: getCll, link: callId", "Did you mean \"getCall\"?")]
    [InlineData("method: addAll, operation: addMedia, check: deleteCall, link: callId", "deleteCall does not have the tag Calls")]
    [InlineData("method: addAll, operation: addMedia, check: listCalls, link: callId", "listCalls does not take one text")]
    [InlineData("method: addAll, operation: getCall, check: getCall, link: callId", "getCall does not take a form with one file")]
    [InlineData("method: addAll, operation: addMedia, check: getCall, link: calId", "Did you mean \"callId\"?")]
    [InlineData("method: addAll, operation: addMedia, check: getCall, link: urls", "\"urls\" is not one text in the answer of addCall")]
    [InlineData("method: addAll, operation: addMedia, check: getCall, link: callId, unless: mediaUrls", "Did you mean \"mediaUrl\"?")]
    [InlineData("method: addAll, operation: addMedia, check: getCall, link: callId, unless: length", "\"length\" is not text")]
    [InlineData("method: addAll, operation: addMedia, check: getCall, link: callId, checkUrl: url", "Found has no member \"url\"")]
    [InlineData("method: getCall, operation: addMedia, check: getCall, link: callId", "there is a method GetCallAsync already")]
    [InlineData("method: '!', operation: addMedia, check: getCall, link: callId", "\"method\" holds no letter")]
    [InlineData("method: addAll, operation: addMedia, check: getCall, link: callId, ulr: url", "it does not know \"ulr\". Did you mean \"url\"?")]
    public void Fault_SaysWhatAtItsLine(string keys, string message)
    {
        ReadResult result = Read(keys);

        SpecIssue issue = Assert.Single(result.Issues);
        Assert.Equal((SpecIssueKind.RuleLeftOut, Overlaid.OverlayPath, 4), (issue.Kind, issue.Location.Path, issue.Location.Line));
        Assert.StartsWith("the upload was left out: ", issue.Message, StringComparison.Ordinal);
        Assert.Contains(message, issue.Message, StringComparison.Ordinal);
        Assert.Null(UploadOf(result));
    }

    [Fact]
    public void NoMapping_IsAFault() =>
        Assert.Contains("it is not a mapping", Assert.Single(WithoutNoise(Overlaid.Read(Document, Overlay("$.paths['/calls'].post", "5"))).Issues).Message, StringComparison.Ordinal);

    [Fact]
    public void OperationWithoutABody_HasNone()
    {
        ReadResult result = WithoutNoise(Overlaid.Read(Document, Overlay("$.paths['/calls'].get", $"{{ {Right} }}")));

        Assert.Contains("listCalls takes something other than one object", Assert.Single(result.Issues).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OperationThatIsNotEmitted_TakesTheUploadWithIt()
    {
        ReadResult result = Read("method: addAll, operation: addMedia, check: broken, link: callId");

        Assert.Empty(result.Issues);
        Assert.Null(UploadOf(result));
    }

    [Fact]
    public void BundledOverlay_IsNotReported()
    {
        SpecSource overlay = new("rules.yaml", Overlay("$.paths['/calls'].post", "{ method: addAll, operation: gone, check: getCall, link: callId }"));

        Assert.Empty(WithoutNoise(Overlaid.Read(Document, new OverlaySource(overlay, IsBundled: true))).Issues);
    }

    private static ReadResult Read(string keys) => WithoutNoise(Overlaid.Read(Document, Overlay("$.paths['/calls'].post", $"{{ {keys} }}")));

    private static string Overlay(string target, string upload) => Overlaid.Overlay($"  - target: {target}\n    update: {{ x-gong-upload: {upload} }}");

    private static ReadResult WithoutNoise(ReadResult result) =>
        result with { Issues = result.Issues.Where(issue => issue.Kind is not (SpecIssueKind.UnresolvedReference or SpecIssueKind.OperationLeftOut)).ToEquatableArray() };

    private static UploadModel? UploadOf(ReadResult result) =>
        result.Model!.Apis.SelectMany(api => api.Operations).Single(operation => operation.Id == "addCall").Upload;
}
