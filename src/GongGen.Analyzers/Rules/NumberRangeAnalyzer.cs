using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG1003: a number is outside its limits.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NumberRangeAnalyzer : MemberValueAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.NumberRange,
        "A number is outside its limits",
        "{0}",
        RuleCategories.Schema,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The document limits the number, and the API refuses another one.",
        RuleHelp.Link(RuleIds.NumberRange));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override bool Concerns(ISymbol member, MemberRules rules) => rules.Range is not null;

    private protected override IEnumerable<Finding> Find(MemberContext context)
    {
        NumberLimits limits = context.Rules.Range!;
        foreach (Value value in context.Value.Alternatives)
        {
            if (value is not ConstantValue constant || Numbers.ToDouble(constant.Content) is not { } number)
            {
                continue;
            }

            if (number < limits.Minimum)
            {
                yield return FindingOf(context, value, $"below the least allowed {Count.Number(limits.Minimum)}", limits.Minimum, limits);
            }
            else if (number > limits.Maximum)
            {
                yield return FindingOf(context, value, $"above the greatest allowed {Count.Number(limits.Maximum)}", limits.Maximum, limits);
            }
        }
    }

    private static Finding FindingOf(MemberContext context, Value value, string problem, double nearest, NumberLimits limits) =>
        new(context.LocationOf(value), $"{context.Member.Name} is {Shown.Of(value)}, {problem}") { Properties = Offered.Code(Allowed(nearest, limits).Select(Count.Number)) };

    // The limit that was missed, and the other one where nothing lies between them.
    private static IEnumerable<double> Allowed(double nearest, NumberLimits limits)
    {
        bool isWhole = nearest == Math.Floor(nearest) && Math.Abs(nearest) <= int.MaxValue;
        double other = limits.Minimum + limits.Maximum - nearest;
        return !isWhole ? [] : Math.Abs(other - nearest) == 1 ? [nearest, other] : [nearest];
    }
}
