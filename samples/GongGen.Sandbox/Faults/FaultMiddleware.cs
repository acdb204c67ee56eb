using System.Globalization;
using System.Text;
using GongGen.Sandbox.Endpoints;
using GongGen.Sandbox.Hosting;

namespace GongGen.Sandbox.Faults;

/// <summary>Lets requests meet the faults of the script.</summary>
internal sealed class FaultMiddleware(FaultScript script, TimeProvider time)
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (script.Take(context, context.GetRecordedRequest()) is not { } fault)
        {
            await next(context);
            return;
        }

        if (fault.Kind == SandboxFaultKind.Slow)
        {
            await Task.Delay(fault.Delay, time, context.RequestAborted);
            await next(context);
            return;
        }

        if (fault.Kind == SandboxFaultKind.BreaksOff)
        {
            await BreakOffAsync(context, next, fault.AfterBytes);
            return;
        }

        if (fault.AfterWork)
        {
            await WorkUnheardAsync(context, next);
        }

        await AnswerAsync(context, fault);
    }

    private static async Task BreakOffAsync(HttpContext context, RequestDelegate next, int bytes)
    {
        var body = context.Response.Body;
        using var whole = new MemoryStream();
        context.Response.Body = whole;
        await next(context);
        context.Response.Body = body;

        // The server closes a connection on which fewer bytes came than were announced.
        context.Response.ContentLength = whole.Length;
        await body.WriteAsync(whole.GetBuffer().AsMemory(0, Math.Min(bytes, (int)whole.Length)), context.RequestAborted);
    }

    private static async Task WorkUnheardAsync(HttpContext context, RequestDelegate next)
    {
        var body = context.Response.Body;
        context.Response.Body = Stream.Null;
        await next(context);
        context.Response.Body = body;
        context.Response.Clear();
    }

    private Task AnswerAsync(HttpContext context, SandboxFault fault) => fault.Kind switch
    {
        SandboxFaultKind.Cut => CutAsync(context),
        SandboxFaultKind.Truncated => TruncateAsync(context),
        SandboxFaultKind.WrongContentType => WriteAsync(context, fault.Status, "text/html; charset=utf-8", "<html><body>Not the API</body></html>"),
        SandboxFaultKind.Empty => WriteAsync(context, StatusCodes.Status200OK, null, ""),
        SandboxFaultKind.ExpiredCursor => AnswerWriter.WriteAsync(context, Answer.Refuse(400, "The cursor has expired")),
        SandboxFaultKind.Redirect => RedirectAsync(context, fault),
        _ => RefuseAsync(context, fault),
    };

    private async Task RefuseAsync(HttpContext context, SandboxFault fault)
    {
        if (fault.RetryAfter is { } wait)
        {
            context.Response.Headers.Date = time.GetUtcNow().ToString("r", CultureInfo.InvariantCulture);
            context.Response.Headers.RetryAfter = fault.RetryAfterAsDate
                ? (time.GetUtcNow() + wait).ToString("r", CultureInfo.InvariantCulture)
                : Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        await AnswerWriter.WriteAsync(context, Answer.Refuse(fault.Status, fault.Message ?? "A fault that was asked for"));
    }

    private static Task CutAsync(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private static async Task TruncateAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = 1000;

        // The server closes a connection on which fewer bytes came than were announced; cutting it could take these along.
        await context.Response.WriteAsync("{\"requestId\":\"", context.RequestAborted);
    }

    private static Task RedirectAsync(HttpContext context, SandboxFault fault)
    {
        context.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
        context.Response.Headers.Location = fault.Location?.ToString();
        return Task.CompletedTask;
    }

    private static async Task WriteAsync(HttpContext context, int status, string? contentType, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), context.RequestAborted);
    }
}
