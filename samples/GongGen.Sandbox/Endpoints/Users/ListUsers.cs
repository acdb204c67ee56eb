using GongGen.Sandbox.Paging;
using GongGen.Sandbox.Rendering;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Endpoints.Users;

/// <summary>GET /v2/users.</summary>
internal sealed class ListUsers(SandboxState state, Pager pager) : QueryOperation
{
    public override string Route => "/v2/users";

    protected override Func<Answer> Respond(HttpContext context, QueryReader query)
    {
        var withAvatars = query.Flag("includeAvatars");
        var request = new PageRequest(query.Text("cursor"), InputFingerprint.Of("listUsers", query.Text("includeAvatars")));
        return () =>
        {
            var matching = state.Users.Where(user => withAvatars || !user.IsAvatar).ToList();
            return PageAnswers.For(pager.Take(matching, user => user.SortKey, request), "users", UserJson.Of);
        };
    }
}
