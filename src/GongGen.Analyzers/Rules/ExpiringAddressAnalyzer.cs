using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Flow;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG3014: an address that expires is stored.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExpiringAddressAnalyzer : GongAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ExpiringAddress,
        "An address that expires is stored",
        "{0} works for {1} hours; keep the id of the call instead of storing it in {2}, and ask again",
        RuleCategories.Calls,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Addresses of media stop working after some hours.",
        RuleHelp.Link(RuleIds.ExpiringAddress));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    private protected override void Register(CompilationStartAnalysisContext context, GongSymbols symbols) => context.RegisterOperationAction(
        operation =>
        {
            IPropertyReferenceOperation read = (IPropertyReferenceOperation)operation.Operation;
            if (symbols.RulesOf(read.Property).Find(AnnotationNames.Expires) is not { RuleId: RuleIds.ExpiringAddress } expires || StoredIn(symbols, read) is not { } target)
            {
                return;
            }

            operation.ReportDiagnostic(Diagnostic.Create(Descriptor, CallPlaces.NameOf(read), read.Property.Name, expires.Number, target.Name));
        },
        OperationKind.PropertyReference);

    // The user's own field or property that gets the value.
    private static ISymbol? StoredIn(GongSymbols symbols, IOperation read)
    {
        IOperation value = Outermost(read);
        if (value.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } })
        {
            VariableUses uses = VariableUses.Of(local, value);
            return uses.IsWritten ? null : uses.References.Select(reference => TargetOf(symbols, Outermost(reference))).FirstOrDefault(target => target is not null);
        }

        return TargetOf(symbols, value);
    }

    private static ISymbol? TargetOf(GongSymbols symbols, IOperation value) => value.Parent is ISimpleAssignmentOperation assignment && assignment.Value == value ? assignment.Target switch
    {
        IFieldReferenceOperation field when IsOwn(symbols, field.Field) => field.Field,
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property when IsOwn(symbols, property.Property) => property.Property,
        _ => null,
    } : null;

    private static bool IsOwn(GongSymbols symbols, ISymbol member) =>
        !member.DeclaringSyntaxReferences.IsEmpty && !member.ContainingType.IsAnonymousType && !symbols.RulesOf(member.ContainingType).IsEmitted;

    private static IOperation Outermost(IOperation read)
    {
        IOperation value = ItemUses.Outermost(read);
        bool isAddress = value.Parent is IArgumentOperation { Parent: IObjectCreationOperation creation } && KnownTypes.Is(creation.Type, "Uri", "System");
        return isAddress ? ItemUses.Outermost(value.Parent!.Parent!) : value;
    }
}
