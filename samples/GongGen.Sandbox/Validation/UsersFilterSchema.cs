using static GongGen.Sandbox.Validation.Member;

namespace GongGen.Sandbox.Validation;

/// <summary>The body of listMultipleUsers.</summary>
internal static class UsersFilterSchema
{
    public static ObjectRule Body { get; } = new(
        Optional("cursor", new TextRule()),
        Required("filter", new ObjectRule(
            Optional("createdFromDateTime", new DateRule()),
            Optional("createdToDateTime", new DateRule()),
            Optional("includeAvatars", new FlagRule()),
            Optional("userIds", new ListRule(new IdRule(), unique: true)))));
}
