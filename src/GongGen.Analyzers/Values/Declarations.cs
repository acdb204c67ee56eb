using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Values;

/// <summary>What members of the same file give back, as far as their declaration says it in one expression.</summary>
internal static class Declarations
{
    /// <summary>The only expression that a member gives back, where an operation calls or reads one of the same file; null otherwise.</summary>
    public static IOperation? ReturnedBy(IOperation use) => use switch
    {
        IInvocationOperation { Instance: null or IInstanceReferenceOperation } call => ReturnedBy(call.TargetMethod, call),
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } property => ReturnedBy(property.Property, property),
        IFieldReferenceOperation { Instance: null } field => InitializerOf(field.Field, field),
        _ => null,
    };

    /// <summary>The initializer of a static readonly field in the same file; null where there is none.</summary>
    public static IOperation? InitializerOf(IFieldSymbol field, IOperation use)
    {
        bool isFixed = field is { IsStatic: true, IsReadOnly: true } && IsNeverSetInConstructor(field);
        return isFixed && SyntaxOf(field, use) is VariableDeclaratorSyntax { Initializer: { } initializer } ? ValueOf(use.SemanticModel?.GetOperation(initializer)) : null;
    }

    /// <summary>The only expression that a property in the same file gives back; null where there is none.</summary>
    public static IOperation? ReturnedBy(IPropertySymbol property, IOperation use)
    {
        if (property.IsVirtual || property.IsAbstract || property.IsOverride || SyntaxOf(property, use) is not PropertyDeclarationSyntax syntax)
        {
            return null;
        }

        if (syntax.ExpressionBody is { } arrow)
        {
            return ValueOf(use.SemanticModel?.GetOperation(arrow));
        }

        if (syntax.AccessorList?.Accessors is not [{ RawKind: (int)SyntaxKind.GetAccessorDeclaration } getter])
        {
            return null;
        }

        if ((getter.ExpressionBody ?? (SyntaxNode?)getter.Body) is { } body)
        {
            return ValueOf(use.SemanticModel?.GetOperation(body));
        }

        return property.IsStatic && syntax.Initializer is { } initializer && IsNeverSetInConstructor(property)
            ? ValueOf(use.SemanticModel?.GetOperation(initializer))
            : null;
    }

    /// <summary>The only expression that a method or local function in the same file gives back; null where there is none.</summary>
    public static IOperation? ReturnedBy(IMethodSymbol method, IOperation use)
    {
        bool isFixed = !method.IsVirtual && !method.IsAbstract && !method.IsOverride && !method.IsAsync && !method.ReturnsByRef && !method.ReturnsByRefReadonly;
        if (!isFixed || BodyOf(method, use) is not { } body)
        {
            return null;
        }

        return ValueOf(use.SemanticModel?.GetOperation(body));
    }

    /// <summary>The body of a method or local function in the same file.</summary>
    public static SyntaxNode? BodyOf(IMethodSymbol method, IOperation use) => SyntaxOf(method, use) switch
    {
        MethodDeclarationSyntax declaration => declaration.ExpressionBody ?? (SyntaxNode?)declaration.Body,
        LocalFunctionStatementSyntax function => function.ExpressionBody ?? (SyntaxNode?)function.Body,
        _ => null,
    };

    /// <summary>True for a property of the source that only holds what it was given.</summary>
    public static bool IsAutomatic(IPropertySymbol property)
    {
        foreach (SyntaxReference reference in property.DeclaringSyntaxReferences)
        {
            SyntaxNode syntax = reference.GetSyntax();
            bool isAutomatic = syntax is ParameterSyntax
                || (syntax is PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } list } && list.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }));
            if (!isAutomatic)
            {
                return false;
            }
        }

        return !property.DeclaringSyntaxReferences.IsEmpty && !property.IsVirtual && !property.IsAbstract && !property.IsOverride && property.ContainingType.TypeKind != TypeKind.Interface;
    }

    /// <summary>True for a parameter that every member of its type can use and change.</summary>
    public static bool IsOfPrimaryConstructor(IParameterSymbol parameter) =>
        parameter.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is ParameterSyntax { Parent.Parent: TypeDeclarationSyntax });

    private static bool IsNeverSetInConstructor(ISymbol member) => member.ContainingType.StaticConstructors.All(constructor => constructor.IsImplicitlyDeclared);

    private static SyntaxNode? SyntaxOf(ISymbol symbol, IOperation use)
    {
        if (symbol.OriginalDefinition.DeclaringSyntaxReferences is not [var reference] || reference.SyntaxTree != use.Syntax.SyntaxTree)
        {
            return null;
        }

        return reference.GetSyntax();
    }

    private static IOperation? ValueOf(IOperation? body) => body switch
    {
        IFieldInitializerOperation field => field.Value,
        IPropertyInitializerOperation property => property.Value,
        IBlockOperation block => block.Operations.Where(operation => operation is not ILocalFunctionOperation).ToArray() is [IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } value }] ? value : null,
        _ => null,
    };
}
