using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.Analyzers.Values;

/// <summary>Tells whether a private list or array, which could be changed, is only ever read in its type.</summary>
internal static class PrivateLists
{
    /// <summary>True where every use of a private field, all of which stand in this file, leaves the list as it is.</summary>
    public static bool AreOnlyRead(IFieldSymbol field, IOperation use)
    {
        bool isInOneFile = field.DeclaredAccessibility == Accessibility.Private && field.ContainingType.DeclaringSyntaxReferences is [var reference] && reference.SyntaxTree == use.Syntax.SyntaxTree;
        return isInOneFile && field.ContainingType.DeclaringSyntaxReferences[0].GetSyntax().DescendantNodes().OfType<IdentifierNameSyntax>()
            .All(name => name.Identifier.ValueText != field.Name || IsRead(name));
    }

    private static bool IsRead(IdentifierNameSyntax name)
    {
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax qualified && qualified.Name == name ? qualified : name;
        return whole.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText is "Length" or "Count" or "Contains" or "Any" or "All" or "Select" or "Where" or "First" or "IndexOf" or "ToList" or "ToArray" or "ToImmutableArray" or "AsReadOnly",
            ElementAccessExpressionSyntax element => element.Parent is not (AssignmentExpressionSyntax or ArgumentSyntax or PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax),
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax, RawKind: (int)SyntaxKind.SimpleAssignmentExpression } member => member.Right == whole,
            ForEachStatementSyntax or SpreadElementSyntax => true,
            _ => false,
        };
    }
}
