using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;

namespace GongGen.Analyzers.Kinds;

/// <summary>At least one of several members must be set.</summary>
internal static class AnyOfCheck
{
    /// <summary>Finds a creation that sets none.</summary>
    public static IEnumerable<Finding> Find(ObjectContext context, Annotation rule)
    {
        string[] members = [.. rule.Texts];
        bool isNone = context.Sets(members) && members.All(member => SetState.Of(context.Value.Read(member)) == Presence.Absent);
        if (isNone && !context.IsTemplateFor(members))
        {
            yield return new(context.CreationLocation, rule.Message.Length > 0 ? rule.Message : $"{context.Value.Type.Name} needs one of {string.Join(", ", members)}");
        }
    }
}
