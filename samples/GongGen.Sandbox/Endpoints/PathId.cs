using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Endpoints;

/// <summary>Reads the id in a path.</summary>
internal static class PathId
{
    public static bool TryRead(HttpContext context, out string id)
    {
        id = (string)context.Request.RouteValues["id"]!;
        return IdRule.IsId(id);
    }

    public static Answer Refuse(string id) =>
        Answer.Refuse(400, $"id: \"{id}\" is not an id; ids are strings of up to 20 digits");
}
