using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace GongGen.Analyzers.Kinds;

/// <summary>The creation of an emitted object, for checks across its members.</summary>
/// <param name="symbols">What the compilation sees of emitted code.</param>
/// <param name="value">The object.</param>
/// <param name="creation">The creation, or the `with` expression.</param>
internal sealed class ObjectContext(GongSymbols symbols, ObjectValue value, IOperation creation)
{
    private const int MaxLocals = 4;

    /// <summary>What the compilation sees of emitted code.</summary>
    public GongSymbols Symbols => symbols;

    /// <summary>The object.</summary>
    public ObjectValue Value => value;

    /// <summary>The creation without its initializer, or the word `with`.</summary>
    public Location CreationLocation => creation.Syntax switch
    {
        ObjectCreationExpressionSyntax syntax => Between(syntax.NewKeyword, syntax.ArgumentList?.GetLastToken() ?? syntax.Type.GetLastToken()),
        ImplicitObjectCreationExpressionSyntax syntax => Between(syntax.NewKeyword, syntax.ArgumentList.GetLastToken()),
        WithExpressionSyntax syntax => syntax.WithKeyword.GetLocation(),
        _ => creation.Syntax.GetLocation(),
    };

    /// <summary>True where this is a creation, or a `with` that sets one of the members.</summary>
    public bool Sets(params string[] members) => creation is not IWithOperation || members.Any(member => value.Find(member) is { } setting && ValueReader.IsInside(setting.Assignment, creation));

    /// <summary>True where a `with` sets one of these members later, so that this object is only a start.</summary>
    public bool IsTemplateFor(params string[] members) => Templates.IsOverridden(creation, members);

    /// <summary>The innermost of several places that can be told as part of this creation; null where there is none.</summary>
    public Location? Nearest(IEnumerable<IOperation> trail)
    {
        IOperation? nearest = trail.LastOrDefault(IsHere);
        return nearest?.Syntax.GetLocation();
    }

    /// <summary>True where an operation is part of this creation: inside of it, or in a local that is made for nothing else.</summary>
    public bool IsHere(IOperation operation) => ValueReader.IsInside(operation, creation) || (creation is not IWithOperation && IsInOwnLocal(operation, 0));

    private bool IsInOwnLocal(IOperation operation, int depth)
    {
        if (depth > MaxLocals || operation.Syntax.SyntaxTree != creation.Syntax.SyntaxTree || LocalOf(operation) is not { } local)
        {
            return false;
        }

        ImmutableArray<IOperation> reads = VariableUses.Of(local, operation).References.RemoveAll(IsAddition);
        return reads is [var only] && (ValueReader.IsInside(only, creation) || IsInOwnLocal(only, depth + 1));
    }

    private static ILocalSymbol? LocalOf(IOperation operation)
    {
        for (IOperation? current = operation; current is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); current = current.Parent)
        {
            if (current is IVariableDeclaratorOperation declarator)
            {
                return declarator.Symbol;
            }

            if (current is IInvocationOperation { TargetMethod.Name: "Add", Instance: ILocalReferenceOperation target })
            {
                return target.Local;
            }
        }

        return null;
    }

    private static bool IsAddition(IOperation reference) => reference.Parent is IInvocationOperation { TargetMethod.Name: "Add" } call && call.Instance == reference;

    private static Location Between(SyntaxToken first, SyntaxToken last) => Location.Create(first.SyntaxTree!, TextSpan.FromBounds(first.SpanStart, last.Span.End));
}
