using GongGen.Sandbox.Endpoints.Calls;
using GongGen.Sandbox.Endpoints.Media;
using GongGen.Sandbox.Endpoints.Users;
using GongGen.Sandbox.Endpoints.UsersAccess;
using GongGen.Sandbox.Paging;

namespace GongGen.Sandbox.Endpoints;

/// <summary>Every operation the sandbox has.</summary>
internal static class Operations
{
    public static IReadOnlyList<IOperation> All(GongSandboxOptions options, SandboxState state)
    {
        var strict = options.RefuseUnknownMembers;
        var pager = new Pager(options.PageSize, options.CursorLifetime, options.TimeProvider);
        var calls = new CallPages(state, pager);
        return
        [
            new ListCalls(calls),
            new AddCall(state, strict),
            new GetCall(state),
            new AddCallRecording(state, options.MaxMediaBytes),
            new ListCallsExtensive(calls, options.TimeProvider, strict),
            new GetCallTranscripts(calls, strict),
            new GetUsersAccessToCalls(state, strict),
            new AddUsersAccessToCalls(state, strict),
            new DeleteUsersAccessToCalls(state, strict),
            new ListCrmCallsManualAssociation(state, pager),
            new ListCallOutcomes(state),
            new ListUsers(state, pager),
            new GetUser(state),
            new ListMultipleUsers(state, pager, strict),
        ];
    }
}
