using Microsoft.CodeAnalysis;

namespace GongGen.CodeFixes;

/// <summary>An edit of one file.</summary>
/// <param name="Title">What the editor shows.</param>
/// <param name="EquivalenceKey">What Fix All recognizes the same edit by.</param>
/// <param name="Change">Makes the new root.</param>
internal sealed record FixOffer(string Title, string EquivalenceKey, Func<SyntaxNode> Change);
