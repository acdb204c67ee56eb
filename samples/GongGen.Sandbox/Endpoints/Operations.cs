using GongGen.Sandbox.Documents;
using GongGen.Sandbox.Endpoints.Calls;
using GongGen.Sandbox.Endpoints.Described;
using GongGen.Sandbox.Endpoints.Media;
using GongGen.Sandbox.Endpoints.Users;
using GongGen.Sandbox.Endpoints.UsersAccess;
using GongGen.Sandbox.Paging;

namespace GongGen.Sandbox.Endpoints;

/// <summary>Every operation the sandbox has.</summary>
internal static class Operations
{
    /// <summary>One for each that the document has: those with a behaviour of their own, and examples of the others.</summary>
    public static IReadOnlyDictionary<ApiOperation, IOperation> All(GongSandboxOptions options, SandboxState state)
    {
        var pager = new Pager(options.PageSize, options.CursorLifetime, options.TimeProvider);
        var own = Own(options, state, pager).ToDictionary(operation => (operation.Method, operation.Route));
        return ApiDocument.Bundled.Operations.ToDictionary(
            described => described,
            described => own.TryGetValue((described.Method, described.Path), out var operation)
                ? operation
                : new DescribedOperation(described, pager, options.MinimalExamples));
    }

    private static IReadOnlyList<IOperation> Own(GongSandboxOptions options, SandboxState state, Pager pager)
    {
        var strict = options.RefuseUnknownMembers;
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
