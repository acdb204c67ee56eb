using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Edits;

/// <summary>The statement <c>await Task.WhenAll(source.Select(item => …));</c>, whose answers nobody uses.</summary>
internal sealed class AwaitedSelect
{
    private AwaitedSelect(ExpressionStatementSyntax statement, string source, string item, LambdaExpressionSyntax lambda, string configured)
    {
        (Statement, Source, Item, Configured) = (statement, source, item, configured);
        ExpressionSyntax? expression = lambda.ExpressionBody is AwaitExpressionSyntax await ? await.Expression : lambda.ExpressionBody;
        Body = expression is null ? lambda.Block!.ToFullString() : $"await {expression.WithoutTrivia().ToFullString()}{(lambda.ExpressionBody is AwaitExpressionSyntax ? "" : configured)}";
        Block = expression is null ? Body : $"{{ {Body}; }}";
    }

    /// <summary>The statement.</summary>
    public ExpressionStatementSyntax Statement { get; }

    /// <summary>What is gone through.</summary>
    public string Source { get; }

    /// <summary>The name of an item.</summary>
    public string Item { get; }

    /// <summary>What is awaited for an item: an expression, or a block.</summary>
    public string Body { get; }

    /// <summary>The same as a block.</summary>
    public string Block { get; }

    /// <summary>ConfigureAwait as the statement has it; empty where it has none.</summary>
    public string Configured { get; }

    /// <summary>The statement around the word WhenAll; null where it is another one.</summary>
    public static AwaitedSelect? Around(SyntaxNode name)
    {
        if (name is not SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: InvocationExpressionSyntax select }] } call } })
        {
            return null;
        }

        string configured = "";
        if (call.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax outer })
        {
            configured = ".ConfigureAwait" + outer.ArgumentList.ToString();
            call = outer;
        }

        bool isStatement = call.Parent is AwaitExpressionSyntax { Parent: ExpressionStatementSyntax };
        return isStatement && select is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select", Expression: { } source }, ArgumentList.Arguments: [{ Expression: LambdaExpressionSyntax lambda }] } && ItemOf(lambda) is { } item && CanBeLoop(lambda)
            ? new((ExpressionStatementSyntax)call.Parent!.Parent!, source.WithoutTrivia().ToFullString(), item, lambda, configured)
            : null;
    }

    private static string? ItemOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.Text,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [var only] } => only.Identifier.Text,
        _ => null,
    };

    // What a function returns early, a loop would return for all.
    private static bool CanBeLoop(LambdaExpressionSyntax lambda) =>
        lambda.ExpressionBody is not null || (lambda is { Block: { } block, AsyncKeyword.RawKind: not 0 } && !block.DescendantNodes().Any(node => node is ReturnStatementSyntax));
}
