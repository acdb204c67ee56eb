using System.Text.Json.Nodes;
using GongGen.Sandbox.Paging;

namespace GongGen.Sandbox.Endpoints.Calls;

/// <summary>The three operations that list calls differ in what they show of one; the rest is here.</summary>
internal sealed class CallPages(SandboxState state, Pager pager)
{
    public Answer Respond(CallFilter filter, PageRequest request, string member, Func<SandboxCall, JsonNode> render)
    {
        var matching = state.VisibleCalls().Where(filter.Matches).ToList();
        var page = pager.Take(matching, call => call.SortKey, request);
        return PageAnswers.For(page, member, render, "No calls found corresponding to the provided filters");
    }
}
