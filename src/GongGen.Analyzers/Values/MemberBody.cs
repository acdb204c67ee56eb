using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Values;

/// <summary>The body of one member of the source, walked once for all that is asked about its variables.</summary>
internal sealed class MemberBody
{
    private static readonly List<IOperation> None = [];

    // An entry goes with the body that it is about.
    private static readonly ConditionalWeakTable<IOperation, MemberBody> Bodies = new();

    private readonly Dictionary<ISymbol, List<IOperation>> _references = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IVariableDeclaratorOperation> _declarators = new(SymbolEqualityComparer.Default);

    private MemberBody(IOperation root)
    {
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            switch (operation)
            {
                case ILocalReferenceOperation local:
                    Add(local.Local, local);
                    break;
                case IParameterReferenceOperation parameter:
                    Add(parameter.Parameter, parameter);
                    break;
                case IVariableDeclaratorOperation declarator:
                    _declarators[declarator.Symbol] = declarator;
                    break;
                case ILabeledOperation:
                    HasLabels = true;
                    break;
            }
        }
    }

    /// <summary>True where a jump can repeat a statement.</summary>
    public bool HasLabels { get; }

    /// <summary>The body that an operation stands in.</summary>
    public static MemberBody Of(IOperation operation) => Bodies.GetValue(RootOf(operation), static root => new(root));

    /// <summary>All references to a local or parameter, in the order of the source.</summary>
    public List<IOperation> ReferencesTo(ISymbol variable) => _references.TryGetValue(variable, out List<IOperation>? found) ? found : None;

    /// <summary>The declarator of a local; null where it is declared in another way.</summary>
    public IVariableDeclaratorOperation? DeclaratorOf(ISymbol variable) => _declarators.TryGetValue(variable, out IVariableDeclaratorOperation? found) ? found : null;

    private static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    private void Add(ISymbol variable, IOperation reference)
    {
        if (!_references.TryGetValue(variable, out List<IOperation>? references))
        {
            _references[variable] = references = [];
        }

        references.Add(reference);
    }
}
