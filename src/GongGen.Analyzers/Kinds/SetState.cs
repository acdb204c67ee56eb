using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Kinds;

/// <summary>What rules call set: not null, no empty text, no empty list; a bool where it is true.</summary>
internal static class SetState
{
    /// <summary>Whether a member with this value counts as set. For choices, only where all arms agree.</summary>
    public static Presence Of(Value value)
    {
        Presence? all = null;
        foreach (Value arm in value.Alternatives)
        {
            Presence presence = OfSingle(arm);
            if (all is not null && all != presence)
            {
                return Presence.Unknown;
            }

            all = presence;
        }

        return all ?? Presence.Unknown;
    }

    private static Presence OfSingle(Value value) => value switch
    {
        ConstantValue { Content: "" or false } => Presence.Absent,
        EnumValue { Text: "" } => Presence.Absent,
        ListValue { Items.IsEmpty: true, IsComplete: var isComplete } => isComplete ? Presence.Absent : Presence.Unknown,
        (UnknownValue or SymbolValue) and { Operation.Type.SpecialType: SpecialType.System_Boolean } => Presence.Unknown,
        _ => value.Presence,
    };
}
