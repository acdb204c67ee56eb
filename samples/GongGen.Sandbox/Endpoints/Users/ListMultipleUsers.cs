using System.Text.Json;
using GongGen.Sandbox.Paging;
using GongGen.Sandbox.Rendering;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Endpoints.Users;

/// <summary>POST /v2/users/extensive.</summary>
internal sealed class ListMultipleUsers(SandboxState state, Pager pager, bool strict) : JsonOperation(UsersFilterSchema.Body, strict)
{
    public override string Method => "POST";

    public override string Route => "/v2/users/extensive";

    protected override void CheckAcross(JsonElement body, ValidationRun run)
    {
        var filter = body.GetProperty("filter");
        RangeCheck.Run(
            filter.Date("createdFromDateTime"), filter.Date("createdToDateTime"), "filter.createdFromDateTime", "createdToDateTime", run);
    }

    protected override Answer Respond(HttpContext context, JsonElement body)
    {
        var filter = body.GetProperty("filter");
        var request = new PageRequest(body.Text("cursor"), InputFingerprint.Of("listMultipleUsers", body));
        var matching = state.Users.Where(user => Matches(user, filter)).ToList();
        var page = pager.Take(matching, user => user.SortKey, request);
        return PageAnswers.For(page, "users", UserJson.Of, "No users were found for these filters");
    }

    private static bool Matches(SandboxUser user, JsonElement filter) =>
        (filter.Flag("includeAvatars") || !user.IsAvatar)
        && !(user.Created < filter.Date("createdFromDateTime"))
        && !(user.Created >= filter.Date("createdToDateTime"))
        && (filter.Texts("userIds")?.Contains(user.Id, StringComparer.Ordinal) ?? true);
}
