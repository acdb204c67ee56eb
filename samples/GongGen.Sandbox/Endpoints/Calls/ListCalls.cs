using GongGen.Sandbox.Paging;
using GongGen.Sandbox.Rendering;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Endpoints.Calls;

/// <summary>GET /v2/calls.</summary>
internal sealed class ListCalls(CallPages pages) : QueryOperation
{
    public override string Route => "/v2/calls";

    protected override Func<Answer> Respond(HttpContext context, QueryReader query)
    {
        var filter = new CallFilter(query.RequiredDate("fromDateTime"), query.RequiredDate("toDateTime"), query.Id("workspaceId"));
        RangeCheck.Run(filter.From, filter.To, "fromDateTime", "toDateTime", query.Run);
        var inputs = InputFingerprint.Of("listCalls", query.Text("fromDateTime"), query.Text("toDateTime"), filter.WorkspaceId);
        var request = new PageRequest(query.Text("cursor"), inputs);
        return () => pages.Respond(filter, request, "calls", CallJson.Of);
    }
}
