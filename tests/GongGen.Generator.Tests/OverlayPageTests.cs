using System.Text.RegularExpressions;
using GongGen.Testing.Generators;

namespace GongGen.Generator.Tests;

public partial class OverlayPageTests
{
    // Holds every name that the examples use.
    private const string Document = """
        openapi: 3.1.0
        info: { title: Small, version: '1' }
        paths:
          /v2/calls:
            get:
              operationId: listCalls
              tags: [Calls]
              parameters: [{ name: cursor, in: query, schema: { type: string } }]
              responses: { '200': { description: Done, content: { application/json: { schema: { $ref: '#/components/schemas/CallsResponse' } } } } }
            post:
              operationId: addCall
              tags: [Calls]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewCallAddingRequest' } } } }
              responses: { '200': { description: Done, content: { application/json: { schema: { type: object, properties: { callId: { type: string } } } } } } }
          /v2/calls/{id}/media:
            put:
              operationId: addCallRecording
              tags: [Calls]
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { '200': { description: Done } }
          /v2/calls/extensive:
            post:
              operationId: listCallsExtensive
              tags: [Calls]
              parameters:
                - { name: fromDateTime, in: query, schema: { type: string, format: date-time } }
                - { name: toDateTime, in: query, schema: { type: string, format: date-time } }
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Query' } } } }
              responses: { '200': { description: Done } }
        components:
          schemas:
            CallsResponse:
              type: object
              properties:
                calls: { type: array, items: { type: string } }
                records: { type: object, properties: { cursor: { type: string } } }
            Query: { type: object, properties: { filter: { type: object, properties: { callIds: { type: array, items: { type: string } } } } } }
            NewCallAddingRequest:
              type: object
              properties:
                subject: { type: string }
                highlights: { type: string }
                primaryUser: { type: string }
                downloadMediaUrl: { type: string }
                scheduledStart: { type: string, format: date-time }
                scheduledEnd: { type: string, format: date-time }
                context: { type: string }
                contextTiming: { type: array, items: { type: string } }
                trackers: { type: boolean }
                trackerOccurrences: { type: boolean }
                userId: { type: string }
                emailAddress: { type: string }
                phoneNumber: { type: string }
                name: { type: string }
                parties: { type: array, items: { $ref: '#/components/schemas/Party' } }
                speakersTimeline:
                  type: object
                  properties:
                    speechSegments: { type: array, items: { type: object, properties: { partyIds: { type: array, items: { type: string } } } } }
            Party: { type: object, properties: { userId: { type: string }, partyId: { type: string }, mediaChannelId: { type: integer } } }
        """;

    public static TheoryData<int> WithCode() => Where(example => example.Code.Length > 0);

    public static TheoryData<int> WithoutCode() => Where(example => example.Code.Length == 0);

    [Theory]
    [MemberData(nameof(WithCode))]
    public void Example_BecomesTheAttributesBelowIt(int index)
    {
        OverlayExample example = OverlayPage.Examples[index];

        GeneratorResult result = Spec.Run(Document).WithFile("example.yaml", example.Overlay, ("GongOverlay", "true")).RunOnly();

        Assert.Empty(result.Diagnostics);
        Assert.Equal(example.Code, Attributes(result));
    }

    [Theory]
    [MemberData(nameof(WithoutCode))]
    public void Example_FitsGongsDocument(int index)
    {
        GeneratorResult result = Spec.Run(Spec.Gong)
            .WithFile("gong-rules.overlay.yaml", Spec.Rules, ("GongOverlay", "bundled"))
            .WithFile("example.yaml", OverlayPage.Examples[index].Overlay, ("GongOverlay", "true"))
            .RunOnly();

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id is "GONG9001" or "GONG9013" or "GONG9014" or "GONG9015");
    }

    [Fact]
    public void EveryKind_HasAnExample()
    {
        string[] kinds = OverlayPage.Examples.Where(example => example.Code.Length > 0).SelectMany(example => Kind().Matches(example.Yaml)).Select(match => match.Groups["kind"].Value).Distinct(StringComparer.Ordinal).ToArray();

        Assert.Equal(21, kinds.Length);
    }

    private static TheoryData<int> Where(Func<OverlayExample, bool> condition)
    {
        TheoryData<int> indices = [];
        foreach (int index in Enumerable.Range(0, OverlayPage.Examples.Count).Where(index => condition(OverlayPage.Examples[index])))
        {
            indices.Add(index);
        }

        return indices;
    }

    private static string Attributes(GeneratorResult result) => string.Concat(
        result.Sources
            .Where(source => source.Key.EndsWith(".Api.g.cs", StringComparison.Ordinal) || source.Key.EndsWith(".Types.g.cs", StringComparison.Ordinal))
            .SelectMany(source => Attribute().Matches(source.Value))
            .Select(match => match.Value.Replace("global::GongGen.Annotations.", "") + "\n"));

    [GeneratedRegex(@"\[global::GongGen\.Annotations\..*\]", RegexOptions.None, 5000)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"kind: (?<kind>[a-z-]+)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Kind();
}
