using System.Text.Json;
using GongGen.Sandbox.Paging;
using GongGen.Sandbox.Rendering;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Endpoints.Calls;

/// <summary>POST /v2/calls/extensive.</summary>
internal sealed class ListCallsExtensive(CallPages pages, TimeProvider time, bool strict)
    : JsonOperation(CallsFilterSchema.Extensive, strict)
{
    public override string Method => "POST";

    public override string Route => "/v2/calls/extensive";

    protected override void CheckAcross(JsonElement body, ValidationRun run)
    {
        CallFilter.Check(body, run);
        if (body.Member("contentSelector") is { } selector
            && selector.Member("contextTiming") is not null
            && selector.Text("context") is not "Extended")
        {
            run.Refuse("contentSelector.contextTiming", "is only for the context Extended");
        }
    }

    protected override Answer Respond(HttpContext context, JsonElement body)
    {
        var links = new MediaLinks(new Uri($"{context.Request.Scheme}://{context.Request.Host}/"), time);
        var call = new ExtensiveCallJson(ContentSelection.Of(body), links);
        var request = new PageRequest(body.Text("cursor"), InputFingerprint.Of("listCallsExtensive", body));
        return pages.Respond(CallFilter.WithOwners(body), request, "calls", call.Of);
    }
}
