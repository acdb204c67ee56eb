using System.Text.Json;
using GongGen.Sandbox.Paging;
using GongGen.Sandbox.Rendering;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Endpoints.Calls;

/// <summary>POST /v2/calls/transcript.</summary>
internal sealed class GetCallTranscripts(CallPages pages, bool strict) : JsonOperation(CallsFilterSchema.Transcripts, strict)
{
    public override string Method => "POST";

    public override string Route => "/v2/calls/transcript";

    protected override void CheckAcross(JsonElement body, ValidationRun run) => CallFilter.Check(body, run);

    protected override Answer Respond(HttpContext context, JsonElement body)
    {
        var request = new PageRequest(body.Text("cursor"), InputFingerprint.Of("getCallTranscripts", body));
        return pages.Respond(CallFilter.Of(body), request, "callTranscripts", TranscriptJson.Of);
    }
}
