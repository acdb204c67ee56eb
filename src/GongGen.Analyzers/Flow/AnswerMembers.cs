using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>Tells whether a value was read from the answer of a certain call.</summary>
internal static class AnswerMembers
{
    /// <summary>True where an expression is a member of the call's answer, whatever arm gives it.</summary>
    public static bool IsMemberOf(IOperation value, string member, IInvocationOperation call)
    {
        Origin[] origins = Origins.Of(value).ToArray();
        return origins.Length == 1 && MemberAccess(origins[0].Source) is { Instance: { } instance } read && read.Property.Name == member && IsAnswer(InstanceOf(read, instance), call);
    }

    private static IPropertyReferenceOperation? MemberAccess(IOperation source) => source switch
    {
        IPropertyReferenceOperation read => read,
        IConditionalAccessOperation { WhenNotNull: IPropertyReferenceOperation read } => read,
        _ => null,
    };

    private static IOperation InstanceOf(IPropertyReferenceOperation read, IOperation instance) =>
        instance is IConditionalAccessInstanceOperation && read.Parent is IConditionalAccessOperation access ? access.Operation : instance;

    private static bool IsAnswer(IOperation instance, IInvocationOperation call) =>
        Origins.Of(instance).ToArray() is [{ Source: { } source }] && Unwrap(source) == call;

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
