using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Kinds;

/// <summary>Finds objects that are only the start of others: a `with` in the same file sets their members anew.</summary>
internal static class Templates
{
    /// <summary>True where a `with` sets one of the members of a created object.</summary>
    public static bool IsOverridden(IOperation creation, params string[] members)
    {
        IOperation current = creation;
        while (current.Parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation)
        {
            current = current.Parent;
        }

        if (current.Parent is IWithOperation { Syntax: WithExpressionSyntax direct } with && with.Operand == current)
        {
            return Sets(direct, members) || IsOverridden(with, members);
        }

        string name = CarrierOf(current);
        return name.Length > 0 && creation.Syntax.SyntaxTree.GetRoot().DescendantNodes().OfType<WithExpressionSyntax>()
            .Any(syntax => NameOf(syntax.Expression) == name && Sets(syntax, members));
    }

    private static string CarrierOf(IOperation value) => value.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol.Name,
        ISimpleAssignmentOperation assignment => NameOf(assignment.Target.Syntax as ExpressionSyntax),
        IFieldInitializerOperation field => field.InitializedFields[0].Name,
        IPropertyInitializerOperation property => property.InitializedProperties[0].Name,
        IReturnOperation => MemberAround(value.Syntax),
        _ => "",
    };

    private static string MemberAround(SyntaxNode syntax)
    {
        foreach (SyntaxNode node in syntax.Ancestors())
        {
            switch (node)
            {
                case LocalFunctionStatementSyntax function:
                    return function.Identifier.ValueText;
                case MethodDeclarationSyntax method:
                    return method.Identifier.ValueText;
                case PropertyDeclarationSyntax property:
                    return property.Identifier.ValueText;
                case VariableDeclaratorSyntax variable:
                    return variable.Identifier.ValueText;
            }
        }

        return "";
    }

    private static bool Sets(WithExpressionSyntax with, string[] members) => with.Initializer.Expressions.Any(expression =>
        expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } && members.Contains(name.Identifier.ValueText, StringComparer.Ordinal));

    private static string NameOf(ExpressionSyntax? expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        InvocationExpressionSyntax invocation => NameOf(invocation.Expression),
        ParenthesizedExpressionSyntax parenthesized => NameOf(parenthesized.Expression),
        AwaitExpressionSyntax await => NameOf(await.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => NameOf(suppressed.Operand),
        _ => "",
    };
}
