using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>Finds the call whose answer a value was read from.</summary>
internal static class AnswerMembers
{
    /// <summary>The call and the member of its answer that an expression gives; null where it gives another value, or may.</summary>
    public static (IInvocationOperation Call, string Member)? Of(IOperation value)
    {
        Origin[] origins = Origins.Of(value).ToArray();
        return origins.Length == 1 && MemberAccess(origins[0].Source) is { Instance: { } instance } read && CallOf(InstanceOf(read, instance)) is { } call ? (call, read.Property.Name) : null;
    }

    private static IPropertyReferenceOperation? MemberAccess(IOperation source) => source switch
    {
        IPropertyReferenceOperation read => read,
        IConditionalAccessOperation { WhenNotNull: IPropertyReferenceOperation read } => read,
        _ => null,
    };

    private static IOperation InstanceOf(IPropertyReferenceOperation read, IOperation instance) =>
        instance is IConditionalAccessInstanceOperation && read.Parent is IConditionalAccessOperation access ? access.Operation : instance;

    private static IInvocationOperation? CallOf(IOperation instance) =>
        Origins.Of(instance).ToArray() is [{ Source: { } source }] ? Unwrap(source) as IInvocationOperation : null;

    private static IOperation? Unwrap(IOperation source)
    {
        IOperation? current = source;
        while (WaitedFor(current) is { } task)
        {
            current = Origins.Of(task).ToArray() is [{ Source: { } started }] ? started : null;
        }

        return current;
    }

    private static IOperation? WaitedFor(IOperation? operation) => operation switch
    {
        IAwaitOperation await => await.Operation,
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "WaitAsync" or "GetAwaiter" or "GetResult", Instance: { } waited } => waited,
        IPropertyReferenceOperation { Property.Name: "Result", Instance: { } task } when TaskTypes.IsTask(task.Type) => task,
        _ => null,
    };
}
