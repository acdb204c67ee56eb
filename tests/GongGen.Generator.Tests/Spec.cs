using GongGen.Testing.Generators;

namespace GongGen.Generator.Tests;

/// <summary>Documents for tests, and runs over them.</summary>
internal static class Spec
{
    public const string Small = """
        openapi: 3.1.0
        info: { title: Small, version: '1' }
        paths:
          /v2/calls/{id}:
            get:
              operationId: getCall
              tags: [Calls]
              summary: Gets a call.
              parameters:
                - { name: id, in: path, required: true, schema: { type: string } }
              responses:
                '200': { description: The call., content: { application/json: { schema: { $ref: '#/components/schemas/Call' } } } }
          /v2/users/{id}:
            get:
              operationId: getUser
              tags: [Users]
              summary: Gets a user.
              parameters:
                - { name: id, in: path, required: true, schema: { type: string } }
              responses:
                '200': { description: The user., content: { application/json: { schema: { $ref: '#/components/schemas/User' } } } }
        components:
          schemas:
            Call:
              type: object
              description: A call.
              properties:
                title: { type: string, description: What it is called. }
            User:
              type: object
              description: A user.
              properties:
                name: { type: string, description: What they are called. }
        """;

    public static string Gong { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "gong.yaml"));

    public static string Rules { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "gong-rules.overlay.yaml"));

    private static readonly Lazy<GeneratorResult> s_bundled = new(() => Run(Gong).WithFile("gong-rules.overlay.yaml", Rules, ("GongOverlay", "bundled")).Run());

    /// <summary>What the package emits for whoever brings nothing.</summary>
    public static GeneratorResult Bundled => s_bundled.Value;

    public static GeneratorRun Run(string text, string path = "gong.yaml", params (string Name, string Value)[] metadata) =>
        GeneratorRun.Of<GongGenerator>().WithFile(path, text, [("GongOpenApi", "true"), .. metadata]);
}
