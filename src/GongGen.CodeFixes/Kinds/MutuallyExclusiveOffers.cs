using GongGen.Analyzers.Kinds;
using GongGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;

namespace GongGen.CodeFixes.Kinds;

/// <summary>Removes the member that is ignored.</summary>
internal static class MutuallyExclusiveOffers
{
    /// <summary>The edit, where the member is set for this object alone.</summary>
    public static IEnumerable<FixOffer> Of(SyntaxNode root, Diagnostic diagnostic) =>
        diagnostic.Places(root, 1) is [{ } place] ? MemberRemoval.Offer(root, diagnostic, place) : [];
}
