using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Kinds;

/// <summary>Finds the places where an expression is given to a member or parameter.</summary>
internal static class GivenValues
{
    /// <summary>Calls an action for each member of an initializer, each assignment to a property and each argument.</summary>
    public static void Register(CompilationStartAnalysisContext context, Action<OperationAnalysisContext, ISymbol, IOperation> action) => context.RegisterOperationAction(
        operation =>
        {
            if (Of(operation.Operation) is var (member, value))
            {
                action(operation, member, value);
            }
        },
        OperationKind.SimpleAssignment,
        OperationKind.CoalesceAssignment,
        OperationKind.Argument);

    private static (ISymbol Member, IOperation Value)? Of(IOperation operation) => operation switch
    {
        IAssignmentOperation { Target: IPropertyReferenceOperation target } assignment => (target.Property, assignment.Value),
        IArgumentOperation { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } argument => (parameter, argument.Value),
        _ => null,
    };
}
