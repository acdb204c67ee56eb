using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Kinds;
using GongGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;

namespace GongGen.CodeFixes.Kinds;

/// <summary>The edits for each kind of attribute. A new kind is a class and a line here.</summary>
internal static class KindOffers
{
    /// <summary>The edits that are right for a diagnostic; none where none is.</summary>
    public static IEnumerable<FixOffer> Of(SyntaxNode root, Diagnostic diagnostic) => diagnostic.Told(PropertyKeys.Kind) switch
    {
        AnnotationNames.RequiresItem => RequiresItemOffers.Of(root, diagnostic),
        AnnotationNames.MutuallyExclusive => MutuallyExclusiveOffers.Of(root, diagnostic),
        AnnotationNames.RequiresMember or AnnotationNames.UniqueMember => ItemIdOffers.Of(root, diagnostic),
        AnnotationNames.RefersTo or AnnotationNames.KnownValues or AnnotationNames.DiscouragedValues or AnnotationNames.NumericId => OfferedValues.Of(root, diagnostic),
        AnnotationNames.LessThan => LessThanOffers.Of(root, diagnostic),
        AnnotationNames.OnlyWhen => MemberSettings.Offer(root, diagnostic),
        AnnotationNames.Unit => UnitOffers.Of(root, diagnostic),
        _ => [],
    };
}
