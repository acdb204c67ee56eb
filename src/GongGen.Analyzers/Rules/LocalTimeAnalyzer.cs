using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG2012: a time of the local zone, or of none, becomes a point in time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LocalTimeAnalyzer : MemberValueAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.LocalTime,
        "A local time becomes a point in time",
        "{0}",
        RuleCategories.Fields,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A DateTime without a kind, or of the local kind, takes the offset of the machine that the program happens to run on.",
        RuleHelp.Link(RuleIds.LocalTime));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override bool Concerns(ISymbol member, MemberRules rules) =>
        KnownTypes.IsDateTimeOffset(KnownTypes.ItemOf((member as IPropertySymbol)?.Type ?? (member as IParameterSymbol)?.Type));

    private protected override IEnumerable<Finding> Find(MemberContext context)
    {
        if (!context.Symbols.RulesOf(context.Member.ContainingType).IsEmitted || EmittedTypes.IsAddedByUser(context.Member.ContainingSymbol as IMethodSymbol ?? context.Member))
        {
            yield break;
        }

        foreach (Origin origin in Origins.ThroughMembers(context.Operation))
        {
            foreach (Origin time in ConvertedFrom(origin.Source) is { } operand ? Origins.ThroughMembers(operand) : [])
            {
                if (LocalTimes.Describe(time.Source) is { } description)
                {
                    IOperation[] places = [time.At, origin.At];
                    Location at = Places.Of(Array.Find(places, place => ValueReader.IsInside(place, context.Operation)) ?? context.Operation);
                    yield return new(at, $"{context.Member.Name} gets the offset of this machine, because {description}");
                }
            }
        }
    }

    // The DateTime that becomes a point in time without a word. Whoever writes a cast or a creation has thought of it.
    private static IOperation? ConvertedFrom(IOperation source) =>
        source is IConversionOperation { OperatorMethod: not null, IsImplicit: true, Operand: { Type.SpecialType: SpecialType.System_DateTime } operand } ? operand : null;
}
