using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>Where diagnostics about calls and members are shown.</summary>
internal static class CallPlaces
{
    /// <summary>The name of the called method, as it stands in the call.</summary>
    public static Location NameOf(IInvocationOperation call) =>
        (call.Syntax is InvocationExpressionSyntax syntax ? NameIn(syntax.Expression) : call.Syntax).GetLocation();

    /// <summary>The name of a member, without what stands in front of it.</summary>
    public static Location NameOf(IOperation reference) => NameIn(reference.Syntax).GetLocation();

    private static SyntaxNode NameIn(SyntaxNode syntax) => syntax switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => syntax,
    };
}
