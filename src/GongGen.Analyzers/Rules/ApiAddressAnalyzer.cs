using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Flow;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG3011: the address of the API is wrong.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ApiAddressAnalyzer : MemberValueAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ApiAddress,
        "The address of the API is wrong",
        "{0}",
        RuleCategories.Calls,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The address is https, a host that the API's owner gave you, and nothing behind it: the client adds the path.",
        RuleHelp.Link(RuleIds.ApiAddress));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override bool Concerns(ISymbol member, MemberRules rules) => rules.Find(AnnotationNames.ApiAddress) is { RuleId: RuleIds.ApiAddress };

    private protected override IEnumerable<Finding> Find(MemberContext context)
    {
        string host = context.Rules.Find(AnnotationNames.ApiAddress)!.Text(0);
        foreach (Origin origin in Origins.Of(context.Operation))
        {
            if (ApiAddresses.TextOf(origin.Source) is not { } text)
            {
                continue;
            }

            foreach (Value value in context.Read(text).Alternatives)
            {
                if (value is ConstantValue { Text: { } address, Operation: { } at } && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && ApiAddresses.Describe(uri, host) is { } problem)
                {
                    IOperation shown = ValueReader.IsInside(at, text) ? at : text;
                    Finding finding = new(Places.Of(ValueReader.IsInside(shown, context.Operation) ? shown : context.Operation), problem) { Others = [shown.Syntax.GetLocation()] };
                    yield return ApiAddresses.Repaired(uri, host) is { } repaired ? finding with { Properties = finding.Properties.SetItem(PropertyKeys.Value, repaired) } : finding;
                }
            }
        }
    }
}
