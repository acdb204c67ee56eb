using System.Text.Json;
using GongGen.Sandbox.Hosting;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Endpoints;

/// <summary>An operation that takes a JSON body, which is checked against a schema of its own before anything else is done.</summary>
internal abstract class JsonOperation(ObjectRule schema, bool refusesUnknownMembers) : IOperation
{
    public abstract string Method { get; }

    public abstract string Route { get; }

    public Task<Answer> AnswerAsync(HttpContext context) => Task.FromResult(Respond(context));

    protected abstract Answer Respond(HttpContext context, JsonElement body);

    /// <summary>Checks what the schema cannot say; called only when the schema is content.</summary>
    protected virtual void CheckAcross(JsonElement body, ValidationRun run)
    {
    }

    private Answer Respond(HttpContext context)
    {
        // That it is JSON is known from the check against the document.
        using var document = JsonBody.Parse(context.GetRecordedRequest().Body);
        var body = document.RootElement;
        var run = new ValidationRun(refusesUnknownMembers);
        schema.Check(body, "", run);
        if (run.IsClean)
        {
            CheckAcross(body, run);
        }

        return run.IsClean ? Respond(context, body) : Answer.Refuse(400, run.Errors);
    }
}
