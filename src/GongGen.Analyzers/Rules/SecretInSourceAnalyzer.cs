using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Flow;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG3013: a secret stands in the source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretInSourceAnalyzer : MemberValueAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.SecretInSource,
        "A secret stands in the source",
        "{0}",
        RuleCategories.Calls,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Whoever can read the source can use the key; it belongs into configuration or a store for secrets.",
        RuleHelp.Link(RuleIds.SecretInSource));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override bool Concerns(ISymbol member, MemberRules rules) => rules.Find(AnnotationNames.Secret) is { RuleId: RuleIds.SecretInSource };

    private protected override IEnumerable<Finding> Find(MemberContext context)
    {
        foreach (Value value in context.Value.Alternatives)
        {
            if (value is ConstantValue { Text: { } text } && IsKey(text) && !StandIns.AreMeant(context))
            {
                yield return new(context.LocationOf(value), $"{context.Member.Name} stands in the source; read it from configuration or a store for secrets");
            }
        }
    }

    // Keys and tokens have letters and digits only, and a few signs; anything else is a placeholder.
    private static bool IsKey(string text) => text.Length > 0 && text.All(letter => char.IsLetterOrDigit(letter) || "-_.~+/=:".Contains(letter)) && text.Any(char.IsLetterOrDigit);
}
