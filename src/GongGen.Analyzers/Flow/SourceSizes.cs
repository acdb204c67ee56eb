using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>Tells how many items a list may have.</summary>
internal static class SourceSizes
{
    private const int MaxDepth = 10;

    /// <summary>True where a list has no more items than a limit, or where somebody chose its size elsewhere.</summary>
    public static bool IsBounded(ValueReader reader, IOperation source, int limit) => IsBounded(reader, source, limit, 0);

    private static bool IsBounded(ValueReader reader, IOperation source, int limit, int depth)
    {
        if (depth > MaxDepth)
        {
            return true;
        }

        if (reader.Read(source) is ListValue list)
        {
            return list.IsComplete && list.Items.Length <= limit;
        }

        return ValueReader.WithoutConversions(source) switch
        {
            ILocalReferenceOperation local => IsLocalBounded(reader, local, limit, depth),
            IInvocationOperation { TargetMethod.Name: "Take" } call => Number(reader, call, "count") is not { } count || count <= limit,
            IInvocationOperation { TargetMethod.Name: "Range" or "Repeat" } call => Number(reader, call, "count") is { } count && count <= limit,
            IInvocationOperation { TargetMethod: { Name: "Where" or "Distinct" or "OrderBy" or "Order" or "Skip" or "ToList" or "ToArray" or "Cast" or "OfType" or "AsEnumerable" or "Reverse" }, Arguments: [{ Value: { } inner }, ..] } =>
                IsBounded(reader, inner, limit, depth + 1),
            _ => false,
        };
    }

    // A part of a list is as long as whoever cut it wanted.
    private static bool IsLocalBounded(ValueReader reader, ILocalReferenceOperation local, int limit, int depth)
    {
        VariableUses uses = VariableUses.Of(local.Local, local);
        return uses is { IsWritten: false, Source: { } source } ? IsBounded(reader, source, limit, depth + 1) : uses.Source is null;
    }

    private static int? Number(ValueReader reader, IInvocationOperation call, string parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter) is { } number && reader.Read(number.Value) is ConstantValue { Content: int value } ? value : null;
}
