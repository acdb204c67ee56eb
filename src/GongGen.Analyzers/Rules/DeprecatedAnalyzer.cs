using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Flow;
using GongGen.Analyzers.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG1007: a deprecated member or operation is used that another one replaces.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeprecatedAnalyzer : GongAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.Deprecated,
        "A deprecated member is used",
        "The API deprecates {0}; use {1}",
        RuleCategories.Schema,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What is deprecated stops working some day, or no longer does what its name says; something else took its place.",
        RuleHelp.Link(RuleIds.Deprecated));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    private protected override void Register(CompilationStartAnalysisContext context, GongSymbols symbols)
    {
        context.RegisterOperationAction(operation => Check(operation, symbols, ((IPropertyReferenceOperation)operation.Operation).Property, CallPlaces.NameOf(operation.Operation)), OperationKind.PropertyReference);
        context.RegisterOperationAction(operation => Check(operation, symbols, ((IInvocationOperation)operation.Operation).TargetMethod, CallPlaces.NameOf((IInvocationOperation)operation.Operation)), OperationKind.Invocation);
    }

    private static void Check(OperationAnalysisContext context, GongSymbols symbols, ISymbol member, Location at)
    {
        if (symbols.RulesOf(member).Find(AnnotationNames.ReplacedBy) is not { } replaced)
        {
            return;
        }

        string name = replaced.Text(0);
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (member.ContainingType.GetMembers(name).Any(other => HasSameShape(member, other)))
        {
            properties = properties.SetItem(PropertyKeys.Member, name);
        }

        context.ReportDiagnostic(Diagnostic.Create(Descriptor, at, properties, member.Name, name));
    }

    // Only then the one name can stand for the other.
    private static bool HasSameShape(ISymbol member, ISymbol other) => (member, other) switch
    {
        (IPropertySymbol one, IPropertySymbol two) => SymbolEqualityComparer.Default.Equals(one.Type, two.Type),
        (IMethodSymbol one, IMethodSymbol two) => SymbolEqualityComparer.Default.Equals(one.ReturnType, two.ReturnType)
            && one.Parameters.Select(parameter => parameter.Type).SequenceEqual(two.Parameters.Select(parameter => parameter.Type), SymbolEqualityComparer.Default),
        _ => false,
    };
}
