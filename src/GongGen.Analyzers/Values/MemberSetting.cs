using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Values;

/// <summary>A member that an initializer sets.</summary>
/// <param name="member">The member.</param>
/// <param name="assignment">The assignment as a whole.</param>
/// <param name="operation">The expression that is assigned.</param>
/// <param name="read">Reads the expression; called only where a rule asks.</param>
internal sealed class MemberSetting(IPropertySymbol member, IOperation assignment, IOperation operation, Func<Value> read)
{
    private Value? _value;

    /// <summary>The member.</summary>
    public IPropertySymbol Member => member;

    /// <summary>The assignment as a whole.</summary>
    public IOperation Assignment => assignment;

    /// <summary>The expression that is assigned.</summary>
    public IOperation Operation => operation;

    /// <summary>What the source proves about the expression.</summary>
    public Value Value => _value ??= read();
}
