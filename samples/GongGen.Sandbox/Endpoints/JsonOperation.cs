using System.Text.Json;
using GongGen.Sandbox.Hosting;
using GongGen.Sandbox.Validation;
using Microsoft.Net.Http.Headers;

namespace GongGen.Sandbox.Endpoints;

/// <summary>An operation that takes a JSON body, which is checked against a schema before anything else is done.</summary>
internal abstract class JsonOperation(ObjectRule schema, bool refusesUnknownMembers) : IOperation
{
    private static readonly JsonDocumentOptions OneOfEach = new() { AllowDuplicateProperties = false };

    public abstract string Method { get; }

    public abstract string Route { get; }

    public Task<Answer> AnswerAsync(HttpContext context) => Task.FromResult(Respond(context));

    protected abstract Answer Respond(HttpContext context, JsonElement body);

    /// <summary>Checks what the schema cannot say; called only when the schema is content.</summary>
    protected virtual void CheckAcross(JsonElement body, ValidationRun run)
    {
    }

    private static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase);

    private static Answer? Parse(HttpContext context, out JsonDocument? document)
    {
        document = null;
        if (!IsJson(context.Request))
        {
            return Answer.Refuse(415, "The request body must be application/json");
        }

        try
        {
            document = JsonDocument.Parse(context.GetRecordedRequest().Body, OneOfEach);
            return null;
        }
        catch (JsonException exception)
        {
            return Answer.Refuse(400, $"Json parse error: {exception.Message}");
        }
    }

    private Answer Respond(HttpContext context)
    {
        if (Parse(context, out var document) is { } refusal)
        {
            return refusal;
        }

        using (document)
        {
            var body = document!.RootElement;
            var run = new ValidationRun(refusesUnknownMembers);
            schema.Check(body, "", run);
            if (run.IsClean)
            {
                CheckAcross(body, run);
            }

            return run.IsClean ? Respond(context, body) : Answer.Refuse(400, run.Errors);
        }
    }
}
