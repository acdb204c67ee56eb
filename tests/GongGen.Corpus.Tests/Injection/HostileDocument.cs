using System.Text.Json.Nodes;

namespace GongGen.Corpus.Tests.Injection;

/// <summary>A document that says one text in every place whose text reaches C#.</summary>
internal sealed class HostileDocument
{
    private readonly string _text;
    private int _count;

    private HostileDocument(string text) => _text = text;

    /// <summary>The document; where names have to differ, a number stands behind it.</summary>
    public static string With(string text) => new HostileDocument(text).Document().ToJsonString();

    private JsonObject Document() => new()
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject { ["title"] = _text, ["version"] = _text, ["description"] = _text },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = "https://api.example.com/" + _text }, new JsonObject { ["url"] = "/" + _text }, new JsonObject { ["url"] = _text }),
        ["tags"] = new JsonArray(new JsonObject { ["name"] = _text, ["description"] = _text }),
        ["paths"] = new JsonObject
        {
            ["/" + _text] = new JsonObject { ["get"] = Operation() },
            ["/things/{" + _text + "}"] = new JsonObject { ["post"] = Operation("path", body: Body("application/json")) },
            ["/parts"] = new JsonObject { ["post"] = Operation(body: Body("multipart/form-data")), ["put"] = Operation(body: Body("application/x-www-form-urlencoded")) },
            ["/media"] = new JsonObject { ["post"] = Operation(body: Body(_text)), ["put"] = Operation(body: Body("application/" + _text)), ["patch"] = Operation(body: Body("text/" + _text)) },
            ["/untagged"] = new JsonObject { ["get"] = new JsonObject { ["responses"] = Responses() }, [_text] = Operation() },
            [_text] = new JsonObject { ["get"] = Operation() },
        },
        ["components"] = new JsonObject { ["schemas"] = new JsonObject { ["Thing"] = Record(), [_text] = Record(), ["Kind"] = Enum(), ["Either"] = Union(), ["Base"] = Base(), ["Heir"] = Heir() } },
        ["x-" + _text] = _text,
    };

    private string Next() => _text + ++_count;

    private JsonObject Schema() => new()
    {
        ["type"] = "string", ["title"] = _text, ["description"] = _text, ["pattern"] = _text, ["format"] = _text, ["default"] = _text, ["example"] = _text,
        ["x-gong-rules"] = new JsonArray(
            new JsonObject { ["id"] = "GONG2010", ["kind"] = "discouraged-values", ["values"] = new JsonArray(_text), ["message"] = _text },
            new JsonObject { ["id"] = "GONG2009", ["kind"] = "known-values", ["values"] = new JsonArray(_text, _text + "2") },
            new JsonObject { ["id"] = _text, ["kind"] = _text, [_text] = _text }),
    };

    private JsonObject Enum() => new() { ["type"] = "string", ["description"] = _text, ["enum"] = new JsonArray(_text, _text + "2") };

    private JsonObject Record() => new()
    {
        ["type"] = "object", ["title"] = _text, ["description"] = _text, ["deprecated"] = true,
        ["required"] = new JsonArray(_text, "other"),
        ["properties"] = new JsonObject
        {
            [_text] = Schema(), ["other"] = Schema(), ["kind"] = Enum(), ["constant"] = new JsonObject { ["const"] = _text },
            ["unknown"] = new JsonObject { ["type"] = _text }, ["number"] = new JsonObject { ["type"] = "integer", ["format"] = _text, ["minimum"] = _text },
            ["gone"] = new JsonObject { ["$ref"] = "#/" + _text }, ["far"] = new JsonObject { ["$ref"] = _text },
            ["inner"] = new JsonObject { ["properties"] = new JsonObject { [_text] = new JsonObject { ["properties"] = new JsonObject { [_text] = Schema() } } } },
        },
        ["x-gong-rules"] = new JsonArray(new JsonObject { ["id"] = "GONG2004", ["kind"] = "requires-member", ["when"] = _text, ["member"] = "other", ["message"] = _text }),
    };

    private JsonObject Union() => new()
    {
        ["description"] = _text,
        ["oneOf"] = new JsonArray(
            new JsonObject { ["title"] = _text, ["required"] = new JsonArray(_text), ["properties"] = new JsonObject { [_text] = new JsonObject { ["const"] = _text } } },
            new JsonObject { ["description"] = _text, ["required"] = new JsonArray("other" + _text), ["properties"] = new JsonObject { ["other" + _text] = new JsonObject() } },
            new JsonObject { ["type"] = "string", ["description"] = _text, ["default"] = _text }),
        ["discriminator"] = new JsonObject { ["propertyName"] = _text, ["mapping"] = new JsonObject { [_text] = _text } },
    };

    private JsonObject Base() => new()
    {
        ["description"] = _text,
        ["properties"] = new JsonObject { [_text] = Schema() },
        ["discriminator"] = new JsonObject { ["propertyName"] = _text, ["mapping"] = new JsonObject { [_text] = "#/components/schemas/Heir" } },
    };

    private JsonObject Heir() => new() { ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/components/schemas/Base" }), ["properties"] = new JsonObject { ["more"] = Schema() } };

    private JsonObject Parameter(string place) => new()
    {
        ["name"] = _text, ["in"] = place, ["description"] = _text, ["style"] = place is "query" ? _text : "simple", ["required"] = place is "path", ["schema"] = Schema(),
    };

    private JsonObject ObjectParameter(string place) => new()
    {
        ["name"] = place + _text, ["in"] = place, ["description"] = _text, ["style"] = place is "query" ? "deepObject" : "simple",
        ["schema"] = new JsonObject { ["properties"] = new JsonObject { [_text] = Schema(), ["inner"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(_text) } } },
    };

    private JsonObject Operation(string? extra = null, JsonObject? body = null) => new()
    {
        ["operationId"] = Next(), ["tags"] = new JsonArray(_text), ["summary"] = _text, ["description"] = _text, ["deprecated"] = true,
        ["parameters"] = new JsonArray([Parameter("query"), Parameter("header"), Parameter("cookie"), ObjectParameter("query"), ObjectParameter("header"), .. extra is null ? Array.Empty<JsonNode>() : [Parameter(extra)]]),
        ["requestBody"] = body,
        ["responses"] = Responses(),
        ["x-gong-scopes"] = new JsonArray(_text),
    };

    private JsonObject Body(string mediaType) => new() { ["required"] = true, ["description"] = _text, ["content"] = new JsonObject { [mediaType] = new JsonObject { ["schema"] = Record() } } };

    private JsonObject Responses() => new()
    {
        ["200"] = new JsonObject
        {
            ["description"] = _text,
            ["headers"] = new JsonObject { [_text] = new JsonObject { ["description"] = _text, ["schema"] = Schema() } },
            ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/Thing" } } },
        },
        ["404"] = new JsonObject { ["description"] = _text },
        [_text] = new JsonObject { ["description"] = _text },
    };
}
