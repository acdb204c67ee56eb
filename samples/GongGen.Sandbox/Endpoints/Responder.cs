using GongGen.Sandbox.Documents;
using GongGen.Sandbox.Endpoints.Described;
using GongGen.Sandbox.Hosting;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Endpoints;

/// <summary>Answers the requests of one operation: what the document refuses, what a test has asked for, and else what the operation does.</summary>
internal sealed class Responder(ApiOperation described, IOperation operation, AnswerScript script, GongSandboxOptions options)
{
    private readonly RequestCheck _check = new(described, options);

    public async Task RespondAsync(HttpContext context)
    {
        if (_check.Refuse(context) is { } refusal)
        {
            await AnswerWriter.WriteAsync(context, refusal);
        }
        else if (script.Find(described, context.GetRecordedRequest()) is { } asked)
        {
            await RespondAsync(context, asked);
        }
        else
        {
            await AnswerWriter.WriteAsync(context, await operation.AnswerAsync(context));
        }
    }

    private async Task RespondAsync(HttpContext context, SandboxAnswer asked)
    {
        // A form is read before it is answered, as a client sends it to its end before it listens.
        var refusal = described.Body is { IsForm: true } form ? await FormCheck.RefuseAsync(form.Schema, context) : null;
        await (refusal is null ? AnswerWriter.WriteAsync(context, asked) : AnswerWriter.WriteAsync(context, refusal));
    }
}
