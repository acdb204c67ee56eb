using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GongGen.Corpus.Tests.Surfaces;

/// <summary>A public type as a few lines.</summary>
internal static class TypeText
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue)
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    public static string Of(INamedTypeSymbol type, EmittedSyntax syntax)
    {
        StringBuilder text = new();
        string kind = KindOf(type);
        text.Append(Attributes(type)).Append(kind).Append(' ').Append(type.Name).Append('\n');
        IReadOnlyDictionary<string, string> wire = type.IsRecord ? syntax.WireNames(type.Name) : new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ISymbol member in type.GetMembers().Where(member => !member.IsImplicitlyDeclared && member.DeclaredAccessibility == Accessibility.Public))
        {
            switch (member)
            {
                case IPropertySymbol property when kind is "record" or "class" or "union":
                    string required = property.IsRequired ? "required " : "";
                    string name = wire.TryGetValue(property.Name, out string? written) ? " " + written : "";
                    text.Append(CultureInfo.InvariantCulture, $"  {Attributes(property)}{required}{property.ToDisplayString(Format)}{name}\n");
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Conversion } conversion when kind is "union":
                    text.Append(CultureInfo.InvariantCulture, $"  implicit from {conversion.Parameters[0].Type.ToDisplayString(Format)}\n");
                    break;
                case IPropertySymbol { IsStatic: true } value:
                    text.Append(CultureInfo.InvariantCulture, $"  {value.Name} = {wire[value.Name]}\n");
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Ordinary } method when kind is "interface" || method.IsExtensionMethod:
                    text.Append(CultureInfo.InvariantCulture, $"  {Attributes(method)}{method.ToDisplayString(Format)}\n");
                    AddRequest(text, type, method, syntax);
                    break;
            }
        }

        foreach (string arm in kind is "union" ? syntax.Alternatives(type.Name) : [])
        {
            text.Append("    ").Append(arm).Append('\n');
        }

        return text.ToString();
    }

    private static string KindOf(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { IsRecord: true, IsValueType: true } => "enum",
        { IsRecord: true } => type.GetMembers("Value").Any(member => member is IPropertySymbol { Type.SpecialType: SpecialType.System_Object }) ? "union" : "record",
        _ => "class",
    };

    private static void AddRequest(StringBuilder text, INamedTypeSymbol type, IMethodSymbol method, EmittedSyntax syntax)
    {
        if (type.TypeKind != TypeKind.Interface)
        {
            return;
        }

        foreach (string statement in syntax.Request(type.Name[1..], method.Name))
        {
            text.Append("    ").Append(statement).Append('\n');
        }
    }

    private static string Attributes(ISymbol symbol) => string.Concat(symbol.GetAttributes()
        .Where(attribute => attribute.AttributeClass!.Name is not ("JsonConverterAttribute" or "KnownValuesAttribute" or "RequiredMemberAttribute" or "CompilerGeneratedAttribute"))
        .Select(attribute => $"[{attribute.AttributeClass!.Name.Replace("Attribute", "")}{Arguments(attribute)}] "));

    private static string Arguments(AttributeData attribute)
    {
        IEnumerable<string> given = attribute.ConstructorArguments.Select(argument => argument.ToCSharpString())
            .Concat(attribute.NamedArguments.Select(argument => $"{argument.Key} = {argument.Value.ToCSharpString()}"));
        string text = string.Join(", ", given);
        return text.Length == 0 || attribute.AttributeClass!.Name == "ObsoleteAttribute" ? "" : $"({text})";
    }
}
