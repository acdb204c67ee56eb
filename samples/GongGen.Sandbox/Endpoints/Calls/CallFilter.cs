using System.Text.Json;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Endpoints.Calls;

/// <summary>Which calls are asked for; what is null does not narrow.</summary>
internal sealed record CallFilter(DateTimeOffset? From, DateTimeOffset? To, string? WorkspaceId)
{
    public IReadOnlyList<string>? CallIds { get; init; }

    public IReadOnlyList<string>? PrimaryUserIds { get; init; }

    public static CallFilter Of(JsonElement body)
    {
        var filter = body.GetProperty("filter");
        return new CallFilter(filter.Date("fromDateTime"), filter.Date("toDateTime"), filter.Text("workspaceId"))
        {
            CallIds = filter.Texts("callIds"),
        };
    }

    /// <summary>With the owners, whom only extensive requests can filter by.</summary>
    public static CallFilter WithOwners(JsonElement body) =>
        Of(body) with { PrimaryUserIds = body.GetProperty("filter").Texts("primaryUserIds") };

    public static void Check(JsonElement body, ValidationRun run)
    {
        var filter = body.GetProperty("filter");
        RangeCheck.Run(filter.Date("fromDateTime"), filter.Date("toDateTime"), "filter.fromDateTime", "toDateTime", run);
    }

    public bool Matches(SandboxCall call) =>
        !(call.FilterDate < From)
        && !(call.FilterDate >= To)
        && (WorkspaceId is null || string.Equals(WorkspaceId, call.WorkspaceId, StringComparison.Ordinal))
        && (CallIds?.Contains(call.Id, StringComparer.Ordinal) ?? true)
        && (PrimaryUserIds?.Contains(call.PrimaryUserId, StringComparer.Ordinal) ?? true);
}
