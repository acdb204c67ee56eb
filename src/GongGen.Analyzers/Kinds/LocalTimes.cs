using System.Collections.Immutable;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Kinds;

/// <summary>Tells which expressions give a DateTime of the local kind, or of none.</summary>
internal static class LocalTimes
{
    private const int Utc = 1;

    /// <summary>Why a DateTime has no offset of its own; null where it has one, or nobody knows.</summary>
    public static string? Describe(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: { IsStatic: true, Name: "Now" or "Today", ContainingType.SpecialType: SpecialType.System_DateTime } now } => $"DateTime.{now.Name} is local",
        IObjectCreationOperation { Type.SpecialType: SpecialType.System_DateTime } creation => DescribeCreation(creation),
        IInvocationOperation { Instance: { } instance, TargetMethod: { ContainingType.SpecialType: SpecialType.System_DateTime } method } when method.Name.StartsWith("Add", StringComparison.Ordinal) || method.Name == "Subtract" => DescribeAll(instance),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract, Type.SpecialType: SpecialType.System_DateTime, LeftOperand: { } start } => DescribeAll(start),
        IPropertyReferenceOperation { Instance: { } instance, Property: { Name: "Date", ContainingType.SpecialType: SpecialType.System_DateTime } } => DescribeAll(instance),
        _ => null,
    };

    private static string? DescribeAll(IOperation operation)
    {
        ImmutableArray<string?> all = Origins.ThroughMembers(operation).Select(origin => Describe(origin.Source)).ToImmutableArray();
        return all.IsEmpty || all.Contains(null) ? null : all[0];
    }

    private static string? DescribeCreation(IObjectCreationOperation creation)
    {
        IArgumentOperation? kind = creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Type is { Name: "DateTimeKind" });
        if (kind is null)
        {
            return creation.Arguments.IsEmpty ? null : "this DateTime has no kind";
        }

        return kind.Value.ConstantValue is { HasValue: true, Value: int and not Utc } ? "this DateTime is not of the kind Utc" : null;
    }
}
