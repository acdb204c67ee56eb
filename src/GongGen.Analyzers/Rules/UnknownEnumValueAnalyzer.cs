using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG1005: a value is not one that the API lists.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownEnumValueAnalyzer : GongAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnknownEnumValue,
        "A value is not one that the API lists",
        "{0}",
        RuleCategories.Schema,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The values that the document lists are static members of the type; case counts.",
        RuleHelp.Link(RuleIds.UnknownEnumValue));

    // More choices than these are for the editor's completion.
    private const int MostChoices = 6;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, GongSymbols symbols)
    {
        context.RegisterOperationAction(operation => CheckText(operation, symbols), OperationKind.ObjectCreation, OperationKind.Conversion);
        GivenValues.Register(context, (operation, member, value) => CheckDefault(operation, symbols, member, value));
    }

    private static void CheckText(OperationAnalysisContext context, GongSymbols symbols)
    {
        bool isMade = context.Operation is IObjectCreationOperation { Arguments.Length: 1 } or IConversionOperation { OperatorMethod: not null };
        if (!isMade || context.Operation.Type is not INamedTypeSymbol type || KnownTypes.ItemOf(type) is not INamedTypeSymbol openEnum || RuleOf(symbols, openEnum) is not { } rule)
        {
            return;
        }

        IOperation given = context.Operation is IConversionOperation conversion ? conversion.Operand : ((IObjectCreationOperation)context.Operation).Arguments[0].Value;
        if (given.Type?.SpecialType == SpecialType.System_String && symbols.Reader.Read(given) is ConstantValue { Content: null })
        {
            CheckNull(context, openEnum, given);
            return;
        }

        foreach (Value value in symbols.Reader.Read(context.Operation).Alternatives)
        {
            if (value is EnumValue { Member: null, Text: { } text } && !rule.Texts.Contains(text, StringComparer.Ordinal) && !(text.Length == 0 && IsCompared(context.Operation)))
            {
                IOperation at = ValueReader.IsInside(value.Operation, context.Operation) ? value.Operation! : context.Operation;
                context.ReportDiagnostic(FindingOf(symbols, openEnum, rule, Places.Of(at), text).ToDiagnostic(Descriptor));
            }
        }
    }

    // A value that was never set is empty, and this is how to find out.
    private static bool IsCompared(IOperation made) => made.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals };

    private static void CheckNull(OperationAnalysisContext context, INamedTypeSymbol openEnum, IOperation given)
    {
        string? problem = context.Operation switch
        {
            IObjectCreationOperation => $"null is no value of {openEnum.Name}, and throws here",
            IConversionOperation { OperatorMethod.ReturnType: var made } when SymbolEqualityComparer.Default.Equals(made, openEnum) =>
                $"null becomes an empty {openEnum.Name} here, which is no value; ({openEnum.Name}?)null is none",
            _ => null,
        };
        if (problem is not null)
        {
            context.ReportDiagnostic(new Finding(Places.Of(given), problem).ToDiagnostic(Descriptor));
        }
    }

    private static void CheckDefault(OperationAnalysisContext context, GongSymbols symbols, ISymbol member, IOperation given)
    {
        ITypeSymbol? type = (member as IPropertySymbol)?.Type ?? (member as IParameterSymbol)?.Type;
        if (KnownTypes.ItemOf(type) is not INamedTypeSymbol openEnum || RuleOf(symbols, openEnum) is not { } rule || !symbols.RulesOf(member.ContainingType).IsEmitted)
        {
            return;
        }

        MemberContext checkedMember = new(symbols, member, given);
        foreach ((Value value, Location at) in checkedMember.ValuesAndItems)
        {
            bool isDefault = value is EnumValue { Operation: IDefaultValueOperation or IObjectCreationOperation { Arguments.Length: 0 } };
            if (isDefault && !checkedMember.IsPlaceholder)
            {
                string[] choices = ChoicesOf(checkedMember, openEnum, rule);
                string example = choices.Length > 0 ? $", such as {choices[0]}" : "";
                Finding finding = new(at, $"This {openEnum.Name} is empty, which is none of the listed values; name one{example}");

                // A value from a method shows where it is used, and only whoever wrote the method can name another.
                bool isOffered = choices.Length <= MostChoices && ValueReader.IsInside(value.Operation, given);
                context.ReportDiagnostic((isOffered ? finding with { Properties = Offered.Code(choices) } : finding).ToDiagnostic(Descriptor));
            }
        }
    }

    // What may be given instead; values that are better not used are left out.
    private static string[] ChoicesOf(MemberContext member, INamedTypeSymbol openEnum, Annotation rule)
    {
        string[] discouraged = [.. member.Rules.Annotations.AddRange(member.Symbols.RulesOf(openEnum).Annotations).Where(annotation => annotation.Name == AnnotationNames.DiscouragedValues).SelectMany(annotation => annotation.Texts)];
        return NamesOf(member.Symbols, openEnum, rule.Texts.Where(text => !discouraged.Contains(text, StringComparer.Ordinal)));
    }

    private static string[] NamesOf(GongSymbols symbols, INamedTypeSymbol openEnum, IEnumerable<string> texts) =>
        [.. texts.Select(symbols.TextsOf(openEnum).NameOf).OfType<string>().Select(name => $"{openEnum.Name}.{name}")];

    private static Annotation? RuleOf(GongSymbols symbols, INamedTypeSymbol type)
    {
        if (!symbols.IsOpenEnum(type))
        {
            return null;
        }

        return symbols.RulesOf(type).Annotations.FirstOrDefault(annotation => annotation is { Name: AnnotationNames.KnownValues, RuleId: RuleIds.UnknownEnumValue });
    }

    private static Finding FindingOf(GongSymbols symbols, INamedTypeSymbol openEnum, Annotation rule, Location at, string text)
    {
        string[] names = NamesOf(symbols, openEnum, Suggestions.Of(text, rule.Texts));
        string what = text.Length == 0 ? $"An empty text is no value of {openEnum.Name}" : $"{Shown.Quoted(text)} is not a known value of {openEnum.Name}";
        string question = names.Length > 0 ? $"; did you mean {names[0]}?" : "";
        return new(at, what + question)
        {
            Properties = Offered.Code(names),
        };
    }
}
