using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers;

/// <summary>The base of rules from schema keywords: each looks at one value that is given to a member or parameter.</summary>
public abstract class MemberValueAnalyzer : GongAnalyzer
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <summary>The rule that is reported.</summary>
    private protected abstract DiagnosticDescriptor Rule { get; }

    /// <inheritdoc/>
    private protected sealed override void Register(CompilationStartAnalysisContext context, GongSymbols symbols) => GivenValues.Register(context, (operation, member, value) =>
    {
        if (!Concerns(member, symbols.RulesOf(member)))
        {
            return;
        }

        MemberContext checkedMember = new(symbols, member, value);
        foreach (Finding finding in Find(checkedMember))
        {
            operation.ReportDiagnostic(finding.ToDiagnostic(Rule));
        }
    });

    /// <summary>True where the rule has something to say about a member.</summary>
    private protected abstract bool Concerns(ISymbol member, MemberRules rules);

    /// <summary>What the rule finds in an expression that is given to the member.</summary>
    private protected abstract IEnumerable<Finding> Find(MemberContext context);
}
