using GongGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Kinds;

/// <summary>Finds objects in fields and properties that code in other files can use as a start, where nobody here sees what they become.</summary>
internal static class SharedTemplates
{
    /// <summary>True where other files see the object, or are given it.</summary>
    public static bool Contains(GongSymbols symbols, IOperation value) => value.Parent switch
    {
        IFieldInitializerOperation { InitializedFields: [var field, ..] } => IsVisible(field) || IsGivenAway(symbols, field, value),
        IPropertyInitializerOperation { InitializedProperties: [var property, ..] } => IsVisible(property) || IsGivenAway(symbols, property, value),
        _ => false,
    };

    private static bool IsVisible(ISymbol member) => member.DeclaredAccessibility != Accessibility.Private || member.ContainingType.DeclaringSyntaxReferences.Length > 1;

    private static bool IsGivenAway(GongSymbols symbols, ISymbol member, IOperation value) => value.Syntax.SyntaxTree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
        .Any(name => name.Identifier.ValueText == member.Name && CallWith(name) is { } call && IsElsewhere(symbols, value, call));

    // The call that takes the object, as an argument or in front of the dot.
    private static InvocationExpressionSyntax? CallWith(IdentifierNameSyntax name)
    {
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax qualified && qualified.Name == name ? qualified : name;
        return whole.Parent switch
        {
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => call,
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == whole => call,
            _ => null,
        };
    }

    private static bool IsElsewhere(GongSymbols symbols, IOperation value, InvocationExpressionSyntax call) =>
        value.SemanticModel?.GetSymbolInfo(call).Symbol is IMethodSymbol method
        && !symbols.RulesOf(method.ContainingType).IsEmitted
        && (method.ReducedFrom ?? method).OriginalDefinition.Parameters.Any(parameter => parameter.Type is ITypeParameterSymbol || symbols.RulesOf(parameter.Type).IsEmitted)
        && method.DeclaringSyntaxReferences.All(reference => reference.SyntaxTree != value.Syntax.SyntaxTree);
}
