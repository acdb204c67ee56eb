using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using GongGen.Analyzers;
using GongGen.Analyzers.Kinds;
using GongGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG1002: cuts a text at its limit.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TextLengthFixer))]
public sealed class TextLengthFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.TextLength];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        // A constant may be used elsewhere too; whoever named it decides.
        if (root.At(diagnostic.Location) is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal || !int.TryParse(diagnostic.Told(PropertyKeys.Value), NumberStyles.None, CultureInfo.InvariantCulture, out int limit))
        {
            yield break;
        }

        string text = literal.Token.ValueText;
        if (text.Length > limit && limit > 0)
        {
            // Half of a surrogate pair is no character.
            string trimmed = text.Substring(0, char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit);
            LiteralExpressionSyntax cut = OfferedValues.TextLiteral(trimmed).WithTriviaFrom(literal);
            yield return new($"Trim to {limit.ToString(CultureInfo.InvariantCulture)} characters", RuleIds.TextLength, () => root.ReplaceNode(literal, cut));
        }
    }
}
