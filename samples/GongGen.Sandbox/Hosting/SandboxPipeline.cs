using GongGen.Sandbox.Authentication;
using GongGen.Sandbox.Endpoints;
using GongGen.Sandbox.Limits;

namespace GongGen.Sandbox.Hosting;

/// <summary>What every request passes before an operation sees it, and what is said when none does.</summary>
internal sealed class SandboxPipeline(RequestLog log, RequestLimiter limiter, TokenRegister tokens)
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        await log.RecordAsync(context);
        var refusal = HasCredentialsOfItsOwn(context.Request) ? null : Refuse(context.Request);
        if (refusal is not null)
        {
            await AnswerWriter.WriteAsync(context, refusal);
            return;
        }

        try
        {
            await next(context);
        }
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            await AnswerWriter.WriteAsync(context, Answer.Refuse(500, $"The sandbox failed: {exception.Message}"));
            return;
        }

        if (!context.Response.HasStarted)
        {
            await DescribeMissAsync(context);
        }
    }

    private static bool HasCredentialsOfItsOwn(HttpRequest request) =>
        request.Path.StartsWithSegments("/media", StringComparison.Ordinal) || request.Path.StartsWithSegments(TokenEndpoint.Route, StringComparison.Ordinal);

    private Answer? Refuse(HttpRequest request)
    {
        if (!Credentials.Accept(request, tokens))
        {
            return Answer.Refuse(401, "The access key or the token is missing or not known here");
        }

        return limiter.TryEnter(out var wait) ? null : Answer.TooMany(wait);
    }

    private static Task DescribeMissAsync(HttpContext context) => context.Response.StatusCode switch
    {
        404 => AnswerWriter.WriteAsync(context, Answer.Refuse(404, $"There is nothing at {context.Request.Path}")),
        405 => AnswerWriter.WriteAsync(context, Answer.Refuse(405, $"{context.Request.Method} is not allowed on {context.Request.Path}")),
        _ => Task.CompletedTask,
    };
}
