using GongGen.Analyzers.Facts;

namespace GongGen.Analyzers.Kinds;

/// <summary>The check of each attribute on a type. A new kind is a class and a line here.</summary>
internal static class ObjectChecks
{
    /// <summary>What a rule finds in a creation.</summary>
    public static IEnumerable<Finding> Find(ObjectContext context, Annotation rule) => rule.Name switch
    {
        AnnotationNames.RequiresItem => RequiresItemCheck.Find(context, rule),
        AnnotationNames.MutuallyExclusive => MutuallyExclusiveCheck.Find(context, rule),
        AnnotationNames.RequiresMember => RequiresMemberCheck.Find(context, rule),
        AnnotationNames.RefersTo => RefersToCheck.Find(context, rule),
        AnnotationNames.UniqueMember => UniqueMemberCheck.Find(context, rule),
        AnnotationNames.LessThan => LessThanCheck.Find(context, rule),
        AnnotationNames.OnlyWhen => OnlyWhenCheck.Find(context, rule),
        AnnotationNames.AnyOf => AnyOfCheck.Find(context, rule),
        _ => [],
    };
}
