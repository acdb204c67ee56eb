using GongGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Kinds;

/// <summary>Finds objects that are only the start of others: a `with` in the same file sets their members anew.</summary>
internal static class Templates
{
    /// <summary>True where a `with` sets one of the members of a created object, or may do so in another file.</summary>
    public static bool IsOverridden(GongSymbols symbols, IOperation creation, params string[] members)
    {
        IOperation current = creation;
        while (current.Parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation)
        {
            current = current.Parent;
        }

        if (current.Parent is IWithOperation { Syntax: WithExpressionSyntax direct } with && with.Operand == current)
        {
            return Sets(direct, members) || IsOverridden(symbols, with, members);
        }

        string name = CarrierOf(current);
        return SharedTemplates.Contains(symbols, current) || creation.Syntax.SyntaxTree.GetRoot().DescendantNodes().OfType<WithExpressionSyntax>()
            .Any(syntax => syntax != creation.Syntax && Sets(syntax, members) && MayBe(syntax, name, isStart: creation is not IWithOperation));
    }

    private static bool MayBe(WithExpressionSyntax with, string name, bool isStart)
    {
        ExpressionSyntax operand = with.Expression;
        while (operand is ParenthesizedExpressionSyntax parenthesized)
        {
            operand = parenthesized.Expression;
        }

        string used = NameOf(operand);
        return (used.Length > 0 && used == name) || (isStart && operand is not BaseObjectCreationExpressionSyntax && IsGivenFromElsewhere(with, used));
    }

    // A parameter or the variable of a loop may hold any object of the file.
    private static bool IsGivenFromElsewhere(SyntaxNode with, string name) => name.Length == 0 || with.Ancestors().Any(node => node switch
    {
        SimpleLambdaExpressionSyntax lambda => lambda.Parameter.Identifier.ValueText == name,
        ParenthesizedLambdaExpressionSyntax lambda => Has(lambda.ParameterList, name),
        BaseMethodDeclarationSyntax method => Has(method.ParameterList, name),
        LocalFunctionStatementSyntax function => Has(function.ParameterList, name),
        ForEachStatementSyntax loop => loop.Identifier.ValueText == name,
        _ => false,
    });

    private static bool Has(ParameterListSyntax list, string name) => list.Parameters.Any(parameter => parameter.Identifier.ValueText == name);

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
