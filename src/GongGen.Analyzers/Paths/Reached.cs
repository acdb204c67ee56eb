using System.Collections.Immutable;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Paths;

/// <summary>A value at the end of a path.</summary>
/// <param name="value">The value; null as a constant where the member is not set.</param>
/// <param name="owner">The object that has the member, or the list.</param>
/// <param name="setting">The assignment of the member; null where there is none.</param>
/// <param name="trail">Where the path goes through, from the outside to the inside.</param>
/// <param name="isAlternative">True where the value stands in an arm of a choice, so that it may not be there.</param>
internal sealed class Reached(Value value, ObjectValue owner, MemberSetting? setting, ImmutableArray<IOperation> trail, bool isAlternative)
{
    /// <summary>The value; null as a constant where the member is not set.</summary>
    public Value Value => value;

    /// <summary>The object that has the member, or the list.</summary>
    public ObjectValue Owner => owner;

    /// <summary>The assignment of the member; null where there is none.</summary>
    public MemberSetting? Setting => setting;

    /// <summary>Where the path goes through, from the outside to the inside.</summary>
    public ImmutableArray<IOperation> Trail => trail;

    /// <summary>True where the value is proven to be another one, or not to be set.</summary>
    public bool IsNot(Value other) => value.Presence == Presence.Absent || ValueSameness.Of(other, value) == Sameness.Different;

    /// <summary>True where the value stands in an arm of a choice, so that it may not be there.</summary>
    public bool IsAlternative => isAlternative;
}
