using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Values;

/// <summary>One of several values: the arms of a conditional or a switch expression.</summary>
/// <param name="operation">Where it stands.</param>
/// <param name="arms">The arms, none of which is a choice itself.</param>
internal sealed class ChoiceValue(IOperation operation, ImmutableArray<Value> arms) : Value(operation)
{
    /// <summary>More arms than anybody writes down; nested choices would multiply without an end.</summary>
    private const int MaxArms = 64;

    /// <inheritdoc/>
    public override IEnumerable<Value> Alternatives => arms;

    /// <inheritdoc/>
    public override Presence Presence
    {
        get
        {
            Presence first = arms[0].Presence;
            return arms.All(arm => arm.Presence == first) ? first : Presence.Unknown;
        }
    }

    /// <summary>A value for arms: the only one of them, or a choice; unknown where there are too many.</summary>
    public static Value Of(IOperation operation, IEnumerable<Value> arms)
    {
        ImmutableArray<Value> flat = arms.SelectMany(arm => arm.Alternatives).Take(MaxArms + 1).ToImmutableArray();
        return flat.Length switch
        {
            0 or > MaxArms => new UnknownValue(operation),
            1 => flat[0],
            _ => new ChoiceValue(operation, flat),
        };
    }
}
