using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>A loop that asks for one id after the other and does nothing else with them, so that one walk over all ids can take its place.</summary>
internal static class BatchLoop
{
    /// <summary>The finding with what a fix needs: the loop, the call, and what becomes of its answer. As it is where the loop is more than that.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="context">The call.</param>
    /// <param name="id">The id that is sent.</param>
    /// <param name="walk">The method that takes all ids.</param>
    public static Finding AddTo(Finding finding, CallContext context, IOperation id, IMethodSymbol walk)
    {
        bool isPlain = Repetition.ScopeOf(context.Call) is IForEachLoopOperation loop && IsOverIds(loop, id) && context.Call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax };
        if (!isPlain || RequestOf(context, id) is not { } request)
        {
            return finding;
        }

        IForEachLoopOperation outer = (IForEachLoopOperation)Repetition.ScopeOf(context.Call);
        return ItemLoopOf(context, outer) is { } inner ? Told(finding, request, "", [outer.Syntax, context.Call.Syntax, inner]) : AnswerOf(finding, context, walk, outer, request);
    }

    private static bool IsOverIds(IForEachLoopOperation loop, IOperation id) =>
        loop is { IsAsynchronous: false, LoopControlVariable: IVariableDeclaratorOperation { Symbol: { Type.SpecialType: SpecialType.System_String } variable }, Syntax: ForEachStatementSyntax }
        && ValueReader.WithoutConversions(id) is ILocalReferenceOperation only
        && SymbolEqualityComparer.Default.Equals(only.Local, variable)
        && VariableUses.Of(variable, id) is { IsWritten: false, References.Length: 1 };

    // What the walk is asked: the request of the call without its ids, or one that says nothing else.
    private static string? RequestOf(CallContext context, IOperation id)
    {
        IArgumentOperation[] others = [.. context.Call.Arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Explicit && !IsOfWalk(context, argument, id))];
        return others.Length == 0 ? RequestTexts.Without(context, id) : null;
    }

    private static bool IsOfWalk(CallContext context, IArgumentOperation argument, IOperation id) =>
        ValueReader.IsInside(id, argument)
        || argument.Parameter is { Name: "cancellationToken" }
        || (context.Call.TargetMethod.IsExtensionMethod && argument.Parameter is { Ordinal: 0 });

    // foreach (id) { var page = await call(id); foreach (item in page.Items) … } or foreach (id) { await foreach (item in walk(id)) … }
    private static SyntaxNode? ItemLoopOf(CallContext context, IForEachLoopOperation outer)
    {
        IOperation[] statements = outer.Body is IBlockOperation block ? [.. block.Operations] : [outer.Body];
        if (statements is [IForEachLoopOperation { IsAsynchronous: true, Syntax: ForEachStatementSyntax } walked] && ValueReader.WithoutConversions(walked.Collection) == context.Call)
        {
            return walked.Syntax;
        }

        string items = context.Symbols.RulesOf(context.Call.TargetMethod).Find(AnnotationNames.Paged)?.Text(1) ?? "";
        Answer answer = Answer.Of(context.Call);
        bool isOnly = items.Length > 0 && !answer.Escapes && answer.Reads is [{ Property.Name: var name }] && name == items;
        bool isWhole = isOnly && PageLoop.Of(context.Call, answer.Reads[0]) is { } page && page.Locations.Length == (statements.Length == 1 ? 2 : 3) && statements.Length <= 2;
        return isWhole && statements[statements.Length - 1] is IForEachLoopOperation { Syntax: ForEachStatementSyntax inner } ? inner : null;
    }

    // foreach (id) { var answer = await call(id); … answer.Content … }
    private static Finding AnswerOf(Finding finding, CallContext context, IMethodSymbol walk, IForEachLoopOperation outer, string request)
    {
        Answer answer = Answer.Of(context.Call);
        if (answer.Escapes || answer.Reads.IsEmpty || answer.Reads.Any(read => read.Property.Name != answer.Reads[0].Property.Name) || PathTo(answer.Reads[0].Property, BatchWalk.ItemOf(walk)) is not { } path)
        {
            return finding;
        }

        SyntaxNode? declaration = null;
        foreach (IPropertyReferenceOperation read in answer.Reads)
        {
            IOperation? instance = read.Instance is null ? null : ValueReader.WithoutConversions(read.Instance);
            SyntaxNode? held = instance is ILocalReferenceOperation local && read.Syntax is MemberAccessExpressionSyntax ? DeclarationIn(outer, local, context.Call) : null;
            bool isKnown = held is not null || (instance is IAwaitOperation { Operation: var awaited } && ValueReader.WithoutConversions(awaited) == context.Call && read.Syntax is MemberAccessExpressionSyntax);
            if (!isKnown)
            {
                return finding;
            }

            declaration = held ?? declaration;
        }

        IEnumerable<SyntaxNode> places = [outer.Syntax, context.Call.Syntax, declaration ?? outer.Syntax, .. answer.Reads.Select(read => read.Syntax)];
        string type = BatchWalk.ItemOf(walk)!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        Finding told = Told(finding, request, path, places);
        return told with { Properties = told.Properties.Add(PropertyKeys.ItemType, type) };
    }

    // The first statement of the loop, where it declares nothing else.
    private static SyntaxNode? DeclarationIn(IForEachLoopOperation loop, ILocalReferenceOperation local, IInvocationOperation call)
    {
        VariableUses uses = VariableUses.Of(local.Local, local);
        bool isAwaited = uses is { IsWritten: false, Source: { } source } && ValueReader.WithoutConversions(source) is IAwaitOperation await && ValueReader.WithoutConversions(await.Operation) == call;
        return isAwaited && uses.Declaration?.Syntax.Parent is VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } && loop.Body is IBlockOperation { Operations: [var first, ..] } && first.Syntax == statement
            ? statement
            : null;
    }

    // From an item of the walk to what the single answer holds: nothing where they are the same.
    private static string? PathTo(IPropertySymbol content, INamedTypeSymbol? item)
    {
        if (item is null || SymbolEqualityComparer.Default.Equals(content.Type, item))
        {
            return item is null ? null : content.Name + ":";
        }

        IPropertySymbol[] members = [.. item.GetMembers().OfType<IPropertySymbol>().Where(member => !member.IsStatic && SymbolEqualityComparer.Default.Equals(member.Type, content.Type))];
        return members is [var only] ? $"{content.Name}:.{only.Name}" : null;
    }

    private static Finding Told(Finding finding, string request, string path, IEnumerable<SyntaxNode> places) => finding with
    {
        Others = [.. places.Select(place => place.GetLocation())],
        Properties = finding.Properties.Add(PropertyKeys.Expression, request).Add(PropertyKeys.Member, path),
    };
}
