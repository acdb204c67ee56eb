namespace GongGen.Analyzers.Values;

/// <summary>Orders values as far as the source proves it.</summary>
internal static class ValueOrder
{
    private static readonly TimeSpan LongestStatement = TimeSpan.FromHours(1);

    /// <summary>True where one value is proven not to be less than another one. For choices, only where all arms agree.</summary>
    public static bool IsNotLess(Value left, Value right) =>
        left.Alternatives.All(one => right.Alternatives.All(other => Compare(one, other) is >= 0));

    private static int? Compare(Value left, Value right) => (left, right) switch
    {
        (ConstantValue { Content: DateTimeOffset one }, ConstantValue { Content: DateTimeOffset other }) => one.CompareTo(other),
        (ConstantValue { Content: DateTime one }, ConstantValue { Content: DateTime other }) => one.CompareTo(other),
        (ConstantValue { Content: { } one }, ConstantValue { Content: { } other }) => Numbers.Compare(one, other),
        (SymbolValue or RelativeValue, SymbolValue or RelativeValue) => CompareDistances(left, right),
        _ => null,
    };

    private static int? CompareDistances(Value left, Value right)
    {
        (SymbolValue leftStart, TimeSpan leftDistance) = Split(left);
        (SymbolValue rightStart, TimeSpan rightDistance) = Split(right);
        if (leftStart.IsClock && leftStart.ReadsSameAs(rightStart))
        {
            // No two reads of the clock in one statement lie that far apart.
            return leftDistance - rightDistance >= LongestStatement ? 1 : null;
        }

        return leftStart.IsStable && leftStart.Presence == Presence.Set && leftStart.ReadsSameAs(rightStart) ? leftDistance.CompareTo(rightDistance) : null;
    }

    private static (SymbolValue Start, TimeSpan Distance) Split(Value value) =>
        value is RelativeValue relative ? (relative.Start, relative.Distance) : ((SymbolValue)value, TimeSpan.Zero);
}
