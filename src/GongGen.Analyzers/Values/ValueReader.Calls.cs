using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Values;

/// <content>Calls.</content>
internal sealed partial class ValueReader
{
    private Value ReadInvocation(IInvocationOperation invocation, Frame frame) =>
        ReadListCall(invocation, frame) ?? ReadTimeCall(invocation, frame) ?? ReadHelper(invocation, frame) ?? new UnknownValue(invocation);

    // A method of the same file that builds a value in one expression.
    private Value? ReadHelper(IInvocationOperation invocation, Frame frame)
    {
        if (invocation.Instance is not (null or IInstanceReferenceOperation) || Declarations.ReturnedBy(invocation.TargetMethod, invocation) is not { } returned)
        {
            return null;
        }

        ImmutableDictionary<ISymbol, Value>.Builder arguments = ImmutableDictionary.CreateBuilder<ISymbol, Value>(SymbolEqualityComparer.Default);
        foreach (IArgumentOperation argument in invocation.Arguments)
        {
            if (argument.Parameter is { } parameter)
            {
                arguments[parameter.OriginalDefinition] = parameter.RefKind is RefKind.None or RefKind.In ? Read(argument.Value, frame) : new UnknownValue(argument.Value);
            }
        }

        SyntaxNode method = Declarations.BodyOf(invocation.TargetMethod, invocation)!.Parent!;
        return Read(returned, frame.Enter(method, arguments.ToImmutable()));
    }
}
