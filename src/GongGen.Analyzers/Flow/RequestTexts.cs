using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>Writes the request of a walk over many ids, which gets them beside it.</summary>
internal static class RequestTexts
{
    /// <summary>The request of a call without the assignment that an id stands in, or one with nothing but what is required; null where that can't be said in C#.</summary>
    public static string? Without(CallContext context, IOperation id)
    {
        if (context.Request is { } request)
        {
            return AssignmentAround(id, request) is { } assignment && request.Value.Syntax is BaseObjectCreationExpressionSyntax or WithExpressionSyntax ? Cut(request.Value.Syntax, assignment) : null;
        }

        string operation = context.Annotation.Text(0);
        IMethodSymbol? method = BatchWalk.ApiOf(context.Call.TargetMethod)?.GetMembers(operation).OfType<IMethodSymbol>().FirstOrDefault();
        ITypeSymbol? type = method?.Parameters.FirstOrDefault(parameter => context.Symbols.RulesOf(parameter.Type).IsEmitted)?.Type;
        return MemberPath.Parse(context.Annotation.Text(1)) is { } path && type is not null ? Bare(type, [.. path.Steps.Select(step => step.Name)], 0) : null;
    }

    private static SyntaxNode? AssignmentAround(IOperation id, IArgumentOperation request)
    {
        IOperation? current = id;
        while (current is not (null or ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation }))
        {
            current = current.Parent;
        }

        return current is not null && ValueReader.IsInside(current, request) ? current.Syntax : null;
    }

    // An initializer that holds nothing else goes with the assignment.
    private static string? Cut(SyntaxNode request, SyntaxNode assignment)
    {
        if (assignment.Parent is not InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } initializer)
        {
            return null;
        }

        if (initializer.Expressions.Count > 1)
        {
            InitializerExpressionSyntax rest = initializer.WithExpressions(initializer.Expressions.RemoveAt(initializer.Expressions.IndexOf((ExpressionSyntax)assignment)));
            return request.ReplaceNode(initializer, rest).ToString();
        }

        ExpressionSyntax empty = creation is ImplicitObjectCreationExpressionSyntax implicitly
            ? implicitly.WithInitializer(null).WithoutTrivia()
            : SyntaxFactory.ParseExpression("new " + ((ObjectCreationExpressionSyntax)creation).Type.ToString() + "()");
        return request == creation ? empty.ToString() : request.ReplaceNode(creation, empty.WithTrailingTrivia(creation.GetTrailingTrivia())).ToString();
    }

    private static string? Bare(ITypeSymbol type, string[] path, int index)
    {
        IPropertySymbol[] required = [.. type.GetMembers().OfType<IPropertySymbol>().Where(member => member.IsRequired)];
        IPropertySymbol? step = type.GetMembers(path[index]).OfType<IPropertySymbol>().FirstOrDefault();
        if (step is null || required.Any(member => member.Name != path[index]))
        {
            return null;
        }

        if (index == path.Length - 1)
        {
            return step.IsRequired ? $"new() {{ {step.Name} = [] }}" : "new()";
        }

        return Bare(step.Type, path, index + 1) is { } inner ? $"new() {{ {step.Name} = {inner} }}" : null;
    }
}
