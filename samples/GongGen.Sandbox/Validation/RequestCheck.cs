using System.Text.Json;
using GongGen.Sandbox.Documents;
using GongGen.Sandbox.Endpoints;
using GongGen.Sandbox.Hosting;
using Microsoft.Net.Http.Headers;

namespace GongGen.Sandbox.Validation;

/// <summary>Holds requests against what the document says of their operation, but for the parts of a form.</summary>
internal sealed class RequestCheck(ApiOperation operation, GongSandboxOptions options)
{
    private readonly ParametersCheck _parameters = new(operation.Parameters, options.RefuseUnknownParameters);
    private readonly SchemaRule? _body = operation.Body is { IsForm: false } body ? new SchemaRule(body.Schema) : null;

    /// <summary>Why the request is refused; null where nothing is wrong with it.</summary>
    public Answer? Refuse(HttpContext context)
    {
        var request = context.Request;
        if (!AcceptsJson(request))
        {
            return Answer.Refuse(406, "Answers are application/json, which the request does not accept");
        }

        if (operation.Body is { } expected && !HasMediaType(request, expected.MediaType))
        {
            return Answer.Refuse(415, $"The request body must be {expected.MediaType}");
        }

        var run = new ValidationRun(options.RefuseUnknownMembers);
        _parameters.Run(request, run);
        CheckBody(context, run);
        return run.IsClean ? null : Answer.Refuse(400, run.Errors);
    }

    private static bool AcceptsJson(HttpRequest request) =>
        !MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
        || accepted.Count == 0
        || accepted.Any(range => range.MediaType.Value is "*/*" or "application/*" or "application/json");

    private static bool HasMediaType(HttpRequest request, string expected) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(expected, StringComparison.OrdinalIgnoreCase);

    private void CheckBody(HttpContext context, ValidationRun run)
    {
        var body = context.GetRecordedRequest().Body;
        if (operation.Body is null && !body.IsEmpty)
        {
            run.Refuse("", "The operation takes no request body");
        }

        if (_body is null)
        {
            return;
        }

        try
        {
            using var document = JsonBody.Parse(body);
            _body.Check(document.RootElement, "", run);
        }
        catch (JsonException exception)
        {
            run.Refuse("", JsonBody.Refusal(exception));
        }
    }
}
