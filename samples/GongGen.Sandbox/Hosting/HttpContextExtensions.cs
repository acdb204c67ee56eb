namespace GongGen.Sandbox.Hosting;

/// <summary>Finds what the pipeline left for the operations.</summary>
internal static class HttpContextExtensions
{
    public static RecordedRequest GetRecordedRequest(this HttpContext context) =>
        context.Features.Get<RecordedRequest>() ?? throw new InvalidOperationException("The request was not recorded.");
}
