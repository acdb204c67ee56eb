using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG1001: a required member is given null or blank text.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmptyRequiredAnalyzer : MemberValueAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.EmptyRequired,
        "A required member is empty",
        "{0}",
        RuleCategories.Schema,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The API refuses a request in which a required member is null or says nothing.",
        RuleHelp.Link(RuleIds.EmptyRequired));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;

    // A text that an open enum is made from has a rule of its own.
    private protected override bool Concerns(ISymbol member, MemberRules rules) => rules.IsRequired && member.ContainingType.TypeKind != TypeKind.Struct;

    private protected override IEnumerable<Finding> Find(MemberContext context)
    {
        foreach (Value value in context.Value.Alternatives)
        {
            if (value is ConstantValue constant && ProblemOf(constant) is { } problem && !context.IsPlaceholder)
            {
                Finding finding = new(context.LocationOf(value), $"{context.Member.Name} is required and must not be {problem}");
                yield return constant.Content is null ? NeededItem.AddTo(finding, context, value) : finding;
            }
        }
    }

    private static string? ProblemOf(ConstantValue value) => value switch
    {
        { Content: null } => "null",
        { Text: "" } => "empty",
        { Text: { } text } => string.IsNullOrWhiteSpace(text) ? "blank" : null,
        _ => null,
    };
}
