using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Values;

/// <summary>Finds the expressions that a value comes from, for rules about how a value is made rather than what it is.</summary>
internal sealed class Origins
{
    private const int MaxDepth = 20;

    private static readonly Origins OfLocals = new(entersMembers: false);
    private static readonly Origins OfMembers = new(entersMembers: true);

    private readonly bool _entersMembers;

    private Origins(bool entersMembers) => _entersMembers = entersMembers;

    /// <summary>Each arm of a choice, through parentheses, built-in conversions and locals that are assigned once.</summary>
    public static IEnumerable<Origin> Of(IOperation operation) => OfLocals.Of(operation, null, 0);

    /// <summary>The same, and through what members of the same file give back in one expression: methods, properties and static readonly fields.</summary>
    public static IEnumerable<Origin> ThroughMembers(IOperation operation) => OfMembers.Of(operation, null, 0);

    private IEnumerable<Origin> Of(IOperation operation, IOperation? at, int depth)
    {
        if (depth > MaxDepth)
        {
            return [];
        }

        return operation switch
        {
            IParenthesizedOperation parenthesized => Of(parenthesized.Operand, at, depth + 1),
            IConversionOperation { OperatorMethod: null } conversion => Of(conversion.Operand, at, depth + 1),
            IConditionalOperation { WhenFalse: { } whenFalse } conditional => Of(conditional.WhenTrue, at, depth + 1).Concat(Of(whenFalse, at, depth + 1)),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Of(arm.Value, at, depth + 1)),
            ICoalesceOperation coalesce => Of(coalesce.Value, at, depth + 1).Concat(Of(coalesce.WhenNull, at, depth + 1)),
            ITranslatedQueryOperation query => Of(query.Operation, at, depth + 1),
            ILocalReferenceOperation local => OfLocal(local, at ?? local, depth),
            IThrowOperation => [],
            _ => _entersMembers && Declarations.ReturnedBy(operation) is { } returned ? Of(returned, at ?? operation, depth + 1) : [new(operation, at ?? operation)],
        };
    }

    private IEnumerable<Origin> OfLocal(ILocalReferenceOperation local, IOperation at, int depth)
    {
        VariableUses uses = VariableUses.Of(local.Local, local);
        return uses is { IsWritten: false, Source: { } source } ? Of(source, at, depth + 1) : [new(local, at)];
    }
}
