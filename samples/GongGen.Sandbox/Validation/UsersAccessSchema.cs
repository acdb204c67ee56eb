using static GongGen.Sandbox.Validation.Member;

namespace GongGen.Sandbox.Validation;

/// <summary>The bodies of the three users-access operations.</summary>
internal static class UsersAccessSchema
{
    private static readonly ListRule Ids = new(new IdRule(), unique: true);

    public static ObjectRule Query { get; } = new(
        Required("filter", new ObjectRule(Required("callIds", Ids))));

    public static ObjectRule Change { get; } = new(
        Optional("callAccessList", new ListRule(new ObjectRule(
            Required("callId", new IdRule()),
            Required("userIds", Ids)))));
}
