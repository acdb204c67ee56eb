using System.Collections.Immutable;
using System.Globalization;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG1002: a text is longer or shorter than its limit.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TextLengthAnalyzer : MemberValueAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.TextLength,
        "A text is too long or too short",
        "{0}",
        RuleCategories.Schema,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The document limits the length of the text, and the API refuses a longer one.",
        RuleHelp.Link(RuleIds.TextLength));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override bool Concerns(ISymbol member, MemberRules rules) => rules.MaxLength != int.MaxValue || rules.MinLength > 0;

    private protected override IEnumerable<Finding> Find(MemberContext context)
    {
        foreach (Value value in context.Value.Alternatives)
        {
            if (value is not ConstantValue { Text: { } text } || (context.Rules.IsRequired && string.IsNullOrWhiteSpace(text)))
            {
                continue;
            }

            if (text.Length > context.Rules.MaxLength)
            {
                yield return new(context.LocationOf(value), $"{context.Member.Name} takes {Count.Of(context.Rules.MaxLength, "character")} at most, and this text has {Count.Number(text.Length)}")
                {
                    Properties = ImmutableDictionary<string, string?>.Empty.Add(PropertyKeys.Value, context.Rules.MaxLength.ToString(CultureInfo.InvariantCulture)),
                };
            }
            else if (text.Length < context.Rules.MinLength)
            {
                yield return new(context.LocationOf(value), $"{context.Member.Name} needs {Count.Of(context.Rules.MinLength, "character")} at least, and this text has {Count.Number(text.Length)}");
            }
        }
    }
}
