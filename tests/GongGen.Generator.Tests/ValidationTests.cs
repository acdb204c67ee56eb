using GongGen.Testing.Generators;

namespace GongGen.Generator.Tests;

/// <summary>What emitted code checks before it sends, in shapes that Gong's document does not have.</summary>
public class ValidationTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Small, version: '1' }
        paths:
          /grids:
            post:
              operationId: addGrid
              tags: [Things]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Grid' } } } }
              responses: { '200': { description: Done } }
          /forms:
            post:
              operationId: sendForm
              tags: [Things]
              requestBody:
                required: true
                content:
                  application/x-www-form-urlencoded:
                    schema:
                      required: [code]
                      properties:
                        code: { type: string, pattern: '^[A-Z]+$' }
                        user: { type: string, x-gong-rules: [{ id: GONG2002, kind: numeric-id, maxDigits: 5 }] }
                        kinds: { type: array, items: { $ref: '#/components/schemas/Kind' } }
              responses: { '200': { description: Done } }
          /parts:
            post:
              operationId: sendParts
              tags: [Things]
              x-gong-rules: [{ kind: less-than, member: least, other: most }]
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema:
                      required: [cell]
                      properties:
                        cell: { $ref: '#/components/schemas/Cell' }
                        kind: { $ref: '#/components/schemas/Kind' }
                        least: { type: integer, minimum: 1 }
                        most: { type: integer }
              responses: { '200': { description: Done } }
        components:
          schemas:
            Kind: { type: string, enum: [a, b] }
            Cell: { type: object, properties: { name: { type: string, maxLength: 3 }, kind: { $ref: '#/components/schemas/Kind' } } }
            Grid:
              type: object
              properties:
                rows: { type: array, items: { type: array, items: { $ref: '#/components/schemas/Cell' } } }
                groups: { type: object, additionalProperties: { type: array, items: { $ref: '#/components/schemas/Cell' } } }
                kinds: { type: object, additionalProperties: { type: array, items: { $ref: '#/components/schemas/Kind' } } }
                ids:
                  type: array
                  items: { type: array, items: { type: string, x-gong-rules: [{ id: GONG2002, kind: numeric-id, maxDigits: 5 }] } }
        """;

    [Theory]
    [InlineData("new() { Rows = [[], [new() { Name = \"long\" }]] }", "GONG1002 Rows[1][0].Name")]
    [InlineData("new() { Rows = [null!, [null!, new() { Kind = \"c\" }]] }", "GONG1005 Rows[1][1].Kind")]
    [InlineData("new() { Groups = new Dictionary<string, IReadOnlyList<Cell>> { [\"g\"] = [new() { Name = \"long\" }] } }", "GONG1002 Groups[\"g\"][0].Name")]
    [InlineData("new() { Kinds = new Dictionary<string, IReadOnlyList<Kind>> { [\"g\"] = [\"a\", \"c\"] } }", "GONG1005 Kinds[\"g\"][1]")]
    [InlineData("new() { Ids = [[\"1\"], [\"2\", \"x\"]] }", "GONG2002 Ids[1][1]")]
    [InlineData("new() { Rows = [[new() { Name = \"abc\", Kind = \"a\" }]], Ids = [[\"1\"]] }", "")]
    public void ListsAndMapsOfLists_AreChecked(string grid, string expected) =>
        Assert.Equal(expected, Run($"Grid grid = {grid}; return string.Join(\"; \", grid.Validate().Select(violation => violation.RuleId + \" \" + violation.Path));"));

    [Theory]
    [InlineData("SendFormAsync(\"A1\")", "GONG1008 code")]
    [InlineData("SendFormAsync(\"A\", \"ann\")", "GONG2002 user")]
    [InlineData("SendFormAsync(\"A\", kinds: [\"a\", default])", "GONG1005 kinds[1]")]
    [InlineData("SendPartsAsync(new() { Name = \"long\" })", "GONG1002 cell.Name")]
    [InlineData("SendPartsAsync(new(), least: 0)", "GONG1003 least")]
    [InlineData("SendPartsAsync(new(), least: 2, most: 1)", "GONG2000 least")]
    [InlineData("SendPartsAsync(new(), kind: default(Kind))", "sent")]
    [InlineData("SendPartsAsync(new(), least: 2)", "sent")]
    [InlineData("SendPartsAsync(new(), kind: \"c\", least: 1, most: 2)", "sent")]
    public void PartsAndFields_AreCheckedBeforeTheyAreSent(string call, string expected) => Assert.Equal(expected, Run($$"""
        using GongClient client = new(new() { BearerToken = "token", BaseUrl = new("http://127.0.0.1:1"), Retry = new() { MaxAttempts = 1 } });
        try
        {
            client.Things.{{call}}.GetAwaiter().GetResult();
            return "sent";
        }
        catch (GongValidationException refused)
        {
            return string.Join("; ", refused.Violations.Select(violation => violation.RuleId + " " + violation.Path));
        }
        catch (System.Net.Http.HttpRequestException)
        {
            return "sent";
        }
        """));

    private static string? Run(string body)
    {
        GeneratorResult result = Spec.Run(Document).WithSource($$"""
            using System.Collections.Generic;
            using System.Linq;
            using Gong;

            static class Uses
            {
                public static string Run()
                {
            {{body}}
                }
            }
            """).Run();
        Assert.Empty(result.Diagnostics);
        using EmittedAssembly assembly = result.Emit();
        return (string?)assembly.Call("Uses", "Run");
    }
}
