using System.Collections.Immutable;
using System.Composition;
using GongGen.Analyzers;
using GongGen.Analyzers.Kinds;
using GongGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Fixers;

/// <summary>GONG3013: reads the secret from an environment variable.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SecretInSourceFixer))]
public sealed class SecretInSourceFixer : GongFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.SecretInSource];

    private protected override IEnumerable<FixOffer> Offer(SyntaxNode root, Diagnostic diagnostic)
    {
        // A constant would go on to hold the secret.
        if (root.At(diagnostic.Location) is not ExpressionSyntax written || WrittenCode.Text(written) is not { } secret || diagnostic.Told(PropertyKeys.Value) is not { } variable)
        {
            yield break;
        }

        string read = $"global::System.Environment.GetEnvironmentVariable(\"{variable}\")";
        string needed = diagnostic.Told(PropertyKeys.IsRequired) is null ? read : $"{read} ?? throw new global::System.InvalidOperationException(\"{variable} is not set.\")";
        ExpressionSyntax changed = Names.Shortened(SyntaxFactory.ParseExpression(needed)).WithTriviaFrom(secret);
        yield return new($"Read it from the environment variable {variable}", RuleIds.SecretInSource, () => root.ReplaceNode(secret, changed));
    }
}
