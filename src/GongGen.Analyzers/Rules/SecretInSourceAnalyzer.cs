using System.Collections.Immutable;
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
            if (value is ConstantValue { Text: { } text } && SecretTexts.IsSecret(text) && !StandIns.AreMeant(context))
            {
                yield return new(context.LocationOf(value), $"{context.Member.Name} stands in the source; read it from configuration or a store for secrets")
                {
                    Properties = ImmutableDictionary<string, string?>.Empty.Add(PropertyKeys.Value, VariableOf(context.Member.Name)).Add(PropertyKeys.IsRequired, IsRequired(context) ? "true" : null),
                };
            }
        }
    }

    private static bool IsRequired(MemberContext context) => context.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated };

    // AccessKeySecret: GONG_ACCESS_KEY_SECRET
    private static string VariableOf(string member) =>
        "GONG" + string.Concat(member.Select((letter, index) => index == 0 || char.IsUpper(letter) ? $"_{char.ToUpperInvariant(letter)}" : $"{char.ToUpperInvariant(letter)}"));
}
