using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Values;

/// <summary>An object whose members are written down.</summary>
/// <param name="operation">The creation, or the `with` expression.</param>
/// <param name="type">The object's type.</param>
/// <param name="settings">The members that are set, by name.</param>
/// <param name="isComplete">False where other members may be set elsewhere.</param>
internal sealed class ObjectValue(IOperation operation, ITypeSymbol type, ImmutableDictionary<string, MemberSetting> settings, bool isComplete) : Value(operation)
{
    /// <summary>The object's type.</summary>
    public ITypeSymbol Type => type;

    /// <summary>The members that are set, by name.</summary>
    public ImmutableDictionary<string, MemberSetting> Settings => settings;

    /// <summary>False where other members may be set elsewhere.</summary>
    public bool IsComplete => isComplete;

    /// <inheritdoc/>
    public override Presence Presence => Presence.Set;

    /// <summary>How a member is set; null where it isn't, or where that is not known.</summary>
    public MemberSetting? Find(string member) => settings.TryGetValue(member, out MemberSetting? setting) ? setting : null;

    /// <summary>The value of a member; null as a constant where it is not set, unknown where it may be set elsewhere.</summary>
    public Value Read(string member)
    {
        if (Find(member) is { } setting)
        {
            return setting.Value;
        }

        return isComplete ? new ConstantValue(null, null) : new UnknownValue(null);
    }
}
