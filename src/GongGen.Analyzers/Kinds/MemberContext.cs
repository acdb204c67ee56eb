using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Kinds;

/// <summary>An expression that is given to an emitted member or parameter, for checks of one value.</summary>
/// <param name="symbols">What the compilation sees of emitted code.</param>
/// <param name="member">The property or parameter.</param>
/// <param name="operation">The expression.</param>
internal sealed class MemberContext(GongSymbols symbols, ISymbol member, IOperation operation)
{
    /// <summary>What the compilation sees of emitted code.</summary>
    public GongSymbols Symbols => symbols;

    /// <summary>The property or parameter.</summary>
    public ISymbol Member => member;

    /// <summary>What is known about it.</summary>
    public MemberRules Rules { get; } = symbols.RulesOf(member);

    /// <summary>Its type.</summary>
    public ITypeSymbol Type => member is IPropertySymbol property ? property.Type : ((IParameterSymbol)member).Type;

    /// <summary>The expression.</summary>
    public IOperation Operation => operation;

    /// <summary>What the source proves about the expression.</summary>
    public Value Value => field ??= symbols.Reader.Read(operation);

    /// <summary>What the source proves about the expression and, where it is a list, about its items.</summary>
    public IEnumerable<Given> ValuesAndItems => Value.Alternatives.SelectMany(arm => arm is ListValue list
        ? list.Items.SelectMany((item, index) => item.Alternatives.Select(value => new Given(value, LocationOf(value, list.Elements[index]))))
        : [new Given(arm, LocationOf(arm))]);

    /// <summary>Reads another expression.</summary>
    public Value Read(IOperation other) => symbols.Reader.Read(other);

    /// <summary>Where a value is shown: itself where it stands in the expression, otherwise the expression.</summary>
    public Location LocationOf(Value value) => LocationOf(value, operation);

    /// <summary>Where an item of a list is shown: its value, its expression, or the list.</summary>
    public Location LocationOf(Value value, IOperation element)
    {
        IOperation[] places = [value.Operation ?? operation, element];
        return Places.Of(Array.Find(places, place => ValueReader.IsInside(place, operation)) ?? operation);
    }

    /// <summary>True where a `with` sets the member of the same object later, so that this value is only a placeholder.</summary>
    public bool IsPlaceholder =>
        operation.Parent is ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: { } creation } } && Templates.IsOverridden(symbols, creation, member.Name);
}
