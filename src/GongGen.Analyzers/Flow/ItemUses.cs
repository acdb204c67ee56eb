using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>Tells how the items of a page are used.</summary>
internal static class ItemUses
{
    /// <summary>True where only some items are asked for, as First and an index do.</summary>
    public static bool IsPeek(IOperation items)
    {
        IOperation value = Outermost(items);
        return value.Parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation call } => IsPeek(call.TargetMethod.Name),
            IInvocationOperation call => call.Instance == value && IsPeek(call.TargetMethod.Name),
            IPropertyReferenceOperation { Arguments.IsEmpty: false } => true,
            IPropertyReferenceOperation { Property.Name: "Count" or "Length", Parent: IBinaryOperation } => true,
            IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation or IIsPatternOperation or ISwitchExpressionOperation or IBinaryOperation => true,
            IExpressionStatementOperation => true,
            _ => false,
        };
    }

    /// <summary>The operation around conversions, parentheses, a question mark and a default for null.</summary>
    public static IOperation Outermost(IOperation value)
    {
        IOperation current = value;
        while (true)
        {
            IOperation? next = current.Parent switch
            {
                IParenthesizedOperation or IConversionOperation { OperatorMethod: null } => current.Parent,
                ICoalesceOperation coalesce when coalesce.Value == current => coalesce,
                IConditionalAccessOperation access when access.WhenNotNull == current => access,
                IConditionalAccessOperation access when access.Operation == current => InstanceOf(access),
                _ => null,
            };
            if (next is null)
            {
                return current;
            }

            current = next;
        }
    }

    private static IOperation? InstanceOf(IConditionalAccessOperation access) =>
        access.WhenNotNull.DescendantsAndSelf().FirstOrDefault(operation => operation is IConditionalAccessInstanceOperation);

    private static bool IsPeek(string method) => method is "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Any" or "Take" or "ElementAt" or "ElementAtOrDefault" or "IsNullOrEmpty";
}
