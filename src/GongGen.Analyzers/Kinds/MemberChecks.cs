using GongGen.Analyzers.Facts;

namespace GongGen.Analyzers.Kinds;

/// <summary>The check of each attribute on a member or parameter. A new kind is a class and a line here.</summary>
internal static class MemberChecks
{
    /// <summary>What a rule finds in an expression that is given to the member.</summary>
    public static IEnumerable<Finding> Find(MemberContext context, Annotation rule) => rule.Name switch
    {
        AnnotationNames.KnownValues => KnownValuesCheck.Find(context, rule),
        AnnotationNames.DiscouragedValues => DiscouragedValuesCheck.Find(context, rule),
        AnnotationNames.NumericId => NumericIdCheck.Find(context, rule),
        AnnotationNames.Unit => UnitCheck.Find(context, rule),
        _ => [],
    };
}
