using System.Text.Json.Nodes;
using GongGen.Sandbox.Paging;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Endpoints.Calls;

/// <summary>GET /v2/calls/manual-crm-associations, as it was before Gong withdrew it.</summary>
internal sealed class ListCrmCallsManualAssociation(SandboxState state, Pager pager) : QueryOperation
{
    public override string Route => "/v2/calls/manual-crm-associations";

    protected override Func<Answer> Respond(HttpContext context, QueryReader query)
    {
        var from = query.Date("fromDateTime");
        var inputs = InputFingerprint.Of("listCRMCallsManualAssociation", query.Text("fromDateTime"));
        var request = new PageRequest(query.Text("cursor"), inputs);
        return () =>
        {
            var matching = state.Associations.Where(association => !(association.Created < from)).ToList();
            var page = pager.Take(matching, association => association.SortKey, request);
            return PageAnswers.For(page, "associations", Association);
        };
    }

    private static JsonObject Association(SandboxAssociation association) => new()
    {
        ["callId"] = association.CallId,
        ["userId"] = association.UserId,
        ["created"] = IsoDate.Write(association.Created),
        ["associatedCrmObjects"] = new JsonArray(new JsonObject
        {
            ["accountCrmId"] = association.AccountCrmId,
            ["dealCrmId"] = association.DealCrmId,
        }),
    };
}
