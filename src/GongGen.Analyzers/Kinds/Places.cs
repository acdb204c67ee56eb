using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GongGen.Analyzers.Kinds;

/// <summary>Where diagnostics are shown.</summary>
internal static class Places
{
    /// <summary>The place of an operation; of a creation without its initializer, of a `with` the word.</summary>
    public static Location Of(IOperation operation) => operation.Syntax switch
    {
        ObjectCreationExpressionSyntax { Initializer: not null } syntax => Between(syntax.NewKeyword, syntax.ArgumentList?.GetLastToken() ?? syntax.Type.GetLastToken()),
        ImplicitObjectCreationExpressionSyntax { Initializer: not null } syntax => Between(syntax.NewKeyword, syntax.ArgumentList.GetLastToken()),
        WithExpressionSyntax syntax => syntax.WithKeyword.GetLocation(),
        _ => operation.Syntax.GetLocation(),
    };

    private static Location Between(SyntaxToken first, SyntaxToken last) => Location.Create(first.SyntaxTree!, TextSpan.FromBounds(first.SpanStart, last.Span.End));
}
