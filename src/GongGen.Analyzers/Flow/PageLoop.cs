using System.Collections.Immutable;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>A loop over the items of one page that can become a loop over those of all pages.</summary>
/// <param name="locations">The loop, the call, and where the page is held in a local the statement that declares it.</param>
internal sealed class PageLoop(ImmutableArray<Location> locations)
{
    /// <summary>The loop, the call, and where the page is held in a local the statement that declares it.</summary>
    public ImmutableArray<Location> Locations => locations;

    /// <summary>The loop over the items that are read from a call's answer; null where it is more than that.</summary>
    public static PageLoop? Of(IInvocationOperation call, IPropertyReferenceOperation items)
    {
        IOperation collection = ItemUses.Outermost(items);
        if (collection.Parent is not IForEachLoopOperation { Syntax: ForEachStatementSyntax { AwaitKeyword.RawKind: 0 } loop } || !HasOnlyLeadingArguments(call) || !IsDefaultEmpty(collection))
        {
            return null;
        }

        if (items.Instance is not ILocalReferenceOperation local)
        {
            return items.Instance is { } page && IsAwaited(call, page) ? new([loop.GetLocation(), call.Syntax.GetLocation()]) : null;
        }

        VariableUses uses = VariableUses.Of(local.Local, local);
        bool isPage = uses.Source is { } source && IsAwaited(call, source) && uses.References.Length == 1;
        if (!isPage || uses.Declaration?.Syntax.Parent is not VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax block } statement })
        {
            return null;
        }

        // What stands between the two would run before the request is sent.
        bool isNext = loop.Parent == block && block.Statements.IndexOf(loop) == block.Statements.IndexOf(statement) + 1;
        return isNext ? new([loop.GetLocation(), call.Syntax.GetLocation(), statement.GetLocation()]) : null;
    }

    private static bool IsAwaited(IOperation call, IOperation source)
    {
        IOperation current = ValueReader.WithoutConversions(source);
        if (current is IAwaitOperation await)
        {
            current = ValueReader.WithoutConversions(await.Operation);
        }

        return current == call;
    }

    // The walker has no cursor: what stands behind it in the argument list would move.
    private static bool HasOnlyLeadingArguments(IInvocationOperation call) =>
        call.Syntax is InvocationExpressionSyntax { ArgumentList: { } list, Expression: MemberAccessExpressionSyntax }
        && call.TargetMethod.Parameters.FirstOrDefault(parameter => parameter.Name == "cursor") is var cursor
        && list.Arguments.Select((argument, index) => (argument, index)).All(pair => pair.argument.NameColon is { } name ? name.Name.Identifier.ValueText != "cursor" : cursor is null || pair.index < cursor.Ordinal);

    private static bool IsDefaultEmpty(IOperation collection)
    {
        IOperation inner = ValueReader.WithoutConversions(collection);
        return inner is not ICoalesceOperation { WhenNull: { } whenNull } || whenNull.Syntax.ToString() is "[]" || whenNull.Syntax.ToString().Contains("Empty");
    }
}
