using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Values;

/// <summary>Compares values as far as the source proves it.</summary>
internal static class ValueSameness
{
    /// <summary>Whether two values are equal. For choices, only where all arms agree.</summary>
    public static Sameness Of(Value left, Value right)
    {
        Sameness? all = null;
        foreach (Value one in left.Alternatives)
        {
            foreach (Value other in right.Alternatives)
            {
                Sameness sameness = OfSingle(one, other);
                if (sameness == Sameness.Unknown || (all is not null && all != sameness))
                {
                    return Sameness.Unknown;
                }

                all = sameness;
            }
        }

        return all ?? Sameness.Unknown;
    }

    private static Sameness OfSingle(Value left, Value right)
    {
        if (left.Presence != right.Presence && left.Presence != Presence.Unknown && right.Presence != Presence.Unknown)
        {
            return Sameness.Different;
        }

        return (left, right) switch
        {
            (ConstantValue one, ConstantValue other) => OfConstants(one.Content, other.Content),
            (EnumValue one, EnumValue other) => OfEnums(one, other),
            (SymbolValue one, SymbolValue other) => one.IsStable && one.ReadsSameAs(other) ? Sameness.Same : Sameness.Unknown,
            (RelativeValue one, RelativeValue other) => OfRelative(one, other),
            (SymbolValue one, RelativeValue other) => OfShifted(one, other),
            (RelativeValue one, SymbolValue other) => OfShifted(other, one),
            _ => Sameness.Unknown,
        };
    }

    private static Sameness OfConstants(object? left, object? right)
    {
        if (left is null || right is null)
        {
            return left is null && right is null ? Sameness.Same : Sameness.Different;
        }

        if (Numbers.Compare(left, right) is { } order)
        {
            return order == 0 ? Sameness.Same : Sameness.Different;
        }

        if (left.GetType() != right.GetType())
        {
            return Sameness.Unknown;
        }

        return left.Equals(right) ? Sameness.Same : Sameness.Different;
    }

    private static Sameness OfEnums(EnumValue left, EnumValue right)
    {
        if (!SymbolEqualityComparer.Default.Equals(left.Type, right.Type))
        {
            return Sameness.Unknown;
        }

        if (left.Member is not null && right.Member is not null)
        {
            return SymbolEqualityComparer.Default.Equals(left.Member, right.Member) ? Sameness.Same : OfTexts(left.Text, right.Text);
        }

        return OfTexts(left.Text, right.Text);
    }

    private static Sameness OfTexts(string? left, string? right)
    {
        if (left is null || right is null)
        {
            return Sameness.Unknown;
        }

        return left == right ? Sameness.Same : Sameness.Different;
    }

    private static Sameness OfRelative(RelativeValue left, RelativeValue right)
    {
        if (!left.Start.IsStable || !left.Start.ReadsSameAs(right.Start))
        {
            return Sameness.Unknown;
        }

        return left.Distance == right.Distance ? Sameness.Same : Sameness.Different;
    }

    private static Sameness OfShifted(SymbolValue start, RelativeValue shifted)
    {
        if (!start.IsStable || !start.ReadsSameAs(shifted.Start))
        {
            return Sameness.Unknown;
        }

        return shifted.Distance == TimeSpan.Zero ? Sameness.Same : Sameness.Different;
    }
}
