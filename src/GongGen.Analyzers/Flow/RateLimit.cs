using GongGen.Analyzers.Facts;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>Reads the limit of an operation.</summary>
internal static class RateLimit
{
    /// <summary>How many requests a second are taken; null where there is no limit.</summary>
    public static int? Of(GongSymbols symbols, IInvocationOperation call)
    {
        Annotation? own = symbols.RulesOf(call.TargetMethod).Find(AnnotationNames.RateLimited);
        Annotation? limit = own ?? symbols.RulesOf(call.TargetMethod.ContainingType).Annotations.FirstOrDefault(annotation => annotation.Name == AnnotationNames.RateLimited);
        return limit is { RuleId: RuleIds.UnlimitedRequests } ? limit.Number : null;
    }
}
