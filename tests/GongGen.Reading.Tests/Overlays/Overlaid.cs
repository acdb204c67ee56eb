using GongGen.Model;
using GongGen.Model.Issues;

namespace GongGen.Reading.Tests.Overlays;

/// <summary>Reads documents with overlays on them.</summary>
internal static class Overlaid
{
    public const string OverlayPath = "acme.overlay.yaml";

    /// <summary>A document with one operation and the schemas of a test, each line of them indented by four.</summary>
    public static string Document(string schemas) => $$"""
        openapi: 3.1.0
        info: { title: Small, version: '1' }
        paths:
          /calls:
            post:
              operationId: addCall
              tags: [Calls]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Call' } } } }
              responses: { '200': { description: Done } }
        components:
          schemas:
        {{schemas}}
        """;

    public static string Overlay(string actions) => $"""
        overlay: 1.0.0
        info: @ title: Acme, version: '1' #
        actions:
        {actions}
        """.Replace('@', '{').Replace('#', '}');

    public static ReadResult Read(string document, params string[] overlays) =>
        Read(document, overlays.Select((text, index) => new OverlaySource(new SpecSource(index == 0 ? OverlayPath : $"{index}.yaml", text), IsBundled: false)).ToArray());

    public static ReadResult Read(string document, params OverlaySource[] overlays) =>
        DocumentReader.Read(new SpecSource("small.yaml", document), new ReadSettings { Namespace = "Gong", Overlays = overlays.ToEquatableArray() }, CancellationToken.None);

    /// <summary>The only issue of a read.</summary>
    public static SpecIssue Issue(string document, string overlay) => Assert.Single(Read(document, overlay).Issues);
}
