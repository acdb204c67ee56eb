using System.Collections.Immutable;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>What becomes of a call's answer in the member that makes the call: awaited, held in a local, read by its members.</summary>
internal sealed class Answer
{
    private const int MaxDepth = 30;

    private readonly ImmutableArray<IPropertyReferenceOperation>.Builder _reads = ImmutableArray.CreateBuilder<IPropertyReferenceOperation>();

    private Answer()
    {
    }

    /// <summary>The members that are read from it.</summary>
    public ImmutableArray<IPropertyReferenceOperation> Reads { get; private set; } = [];

    /// <summary>True where it is given to other code, so that nobody knows what is read.</summary>
    public bool Escapes { get; private set; }

    /// <summary>Follows the answer of a call.</summary>
    public static Answer Of(IOperation call)
    {
        Answer answer = new();
        answer.Follow(call, 0);
        answer.Reads = answer._reads.ToImmutable();
        return answer;
    }

    /// <summary>The reads of a member by its name.</summary>
    public ImmutableArray<IPropertyReferenceOperation> ReadsOf(string member) => Reads.RemoveAll(read => read.Property.Name != member);

    private void Follow(IOperation value, int depth)
    {
        if (depth > MaxDepth)
        {
            Escapes = true;
            return;
        }

        switch (value.Parent)
        {
            case IParenthesizedOperation or IAwaitOperation:
            case IConversionOperation { OperatorMethod: null }:
                Follow(value.Parent, depth + 1);
                break;
            case IInvocationOperation wait when IsWait(wait) && (wait.Instance == value):
                Follow(wait, depth + 1);
                break;
            case IPropertyReferenceOperation { Property.Name: "Result" } result when result.Instance == value && TaskTypes.IsTask(value.Type):
                Follow(result, depth + 1);
                break;
            case IPropertyReferenceOperation { Arguments.IsEmpty: true } read when read.Instance == value && !TaskTypes.IsTask(value.Type):
                _reads.Add(read);
                break;
            case IConditionalAccessOperation access when access.Operation == value:
                FollowAccess(access, depth);
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } }:
                FollowLocal(local, value, depth);
                break;
            case ISimpleAssignmentOperation { Parent: IExpressionStatementOperation, Target: ILocalReferenceOperation target }:
                FollowLocal(target.Local, value, depth);
                break;
            case IExpressionStatementOperation:
            case ISimpleAssignmentOperation { Parent: IExpressionStatementOperation, Target: IDiscardOperation }:
                break;
            default:
                Escapes = true;
                break;
        }
    }

    private void FollowLocal(ILocalSymbol local, IOperation value, int depth)
    {
        VariableUses uses = VariableUses.Of(local, value);
        if (uses.IsWritten || uses.Source is null)
        {
            Escapes = true;
            return;
        }

        foreach (IOperation reference in uses.References)
        {
            Follow(reference, depth + 1);
        }
    }

    private void FollowAccess(IConditionalAccessOperation access, int depth)
    {
        IOperation? instance = access.WhenNotNull.DescendantsAndSelf().FirstOrDefault(operation => operation is IConditionalAccessInstanceOperation);
        if (instance is null)
        {
            Escapes = true;
            return;
        }

        Follow(instance, depth + 1);
    }

    private static bool IsWait(IInvocationOperation call) => call.TargetMethod.Name is "ConfigureAwait" or "WaitAsync" or "GetAwaiter" or "GetResult";
}
