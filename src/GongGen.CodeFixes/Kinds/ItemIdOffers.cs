using GongGen.Analyzers.Kinds;
using GongGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.CodeFixes.Kinds;

/// <summary>Gives an item the id that is referred to, or one that nobody has.</summary>
internal static class ItemIdOffers
{
    /// <summary>An edit for each id that may be meant.</summary>
    public static IEnumerable<FixOffer> Of(SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.Places(root, 1) is not [{ } item] || diagnostic.Told(PropertyKeys.Member) is not { } member)
        {
            yield break;
        }

        foreach (string text in diagnostic.Suggestions())
        {
            if (Set(item, member, text) is { } changed)
            {
                yield return new($"Set {member} = \"{text}\"", $"{diagnostic.Id}:set:{text}", () => root.ReplaceNode(item, changed));
            }
        }

        if (diagnostic.Told(PropertyKeys.Value) is { } number && Set(item, member, number) is { } numbered)
        {
            yield return new($"Set {member} = \"{number}\"", $"{diagnostic.Id}:number", () => root.ReplaceNode(item, numbered));
        }
    }

    private static SyntaxNode? Set(SyntaxNode node, string member, string text) => node switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } creation => creation.WithInitializer(Set(initializer, member, text)),
        ObjectCreationExpressionSyntax { ArgumentList: null } => null,
        BaseObjectCreationExpressionSyntax creation => creation.WithoutTrailingTrivia().WithInitializer(NewInitializer(member, text).WithTrailingTrivia(creation.GetTrailingTrivia())),
        WithExpressionSyntax with => with.WithInitializer(Set(with.Initializer, member, text)),
        _ => null,
    };

    private static InitializerExpressionSyntax Set(InitializerExpressionSyntax initializer, string member, string text)
    {
        AssignmentExpressionSyntax? present = MemberSettings.Find(initializer, member);
        return present is null
            ? ItemInsertion.Append(initializer, SyntaxFactory.ParseExpression($"{member} = {SyntaxFactory.Literal(text).Text}"))
            : initializer.ReplaceNode(present.Right, OfferedValues.TextLiteral(text).WithTriviaFrom(present.Right));
    }

    private static InitializerExpressionSyntax NewInitializer(string member, string text) =>
        ((ImplicitObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression($"new() {{ {member} = {SyntaxFactory.Literal(text).Text} }}")).Initializer!.WithLeadingTrivia(SyntaxFactory.Space);
}
