using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Facts;

/// <summary>Which text a static member of an open enum stands for. Metadata has no constant for it, but the list of known values has the same order.</summary>
internal sealed class EnumTexts
{
    private readonly ImmutableDictionary<ISymbol, string> _texts;

    private EnumTexts(ImmutableDictionary<ISymbol, string> texts) => _texts = texts;

    /// <summary>Reads the members of an open enum.</summary>
    public static EnumTexts Of(INamedTypeSymbol type, TypeRules rules)
    {
        ImmutableDictionary<ISymbol, string> none = ImmutableDictionary.Create<ISymbol, string>(SymbolEqualityComparer.Default);
        ImmutableArray<string> values = rules.Annotations.FirstOrDefault(annotation => annotation.Name == AnnotationNames.KnownValues)?.Texts ?? [];
        IPropertySymbol[] members = type.GetMembers().OfType<IPropertySymbol>().Where(IsValue).ToArray();
        if (members.Length == values.Length)
        {
            return new(none.AddRange(members.Select((member, index) => new KeyValuePair<ISymbol, string>(member, values[index]))));
        }

        // Somebody added members to the partial struct: only names that can't be mistaken count.
        ILookup<string, string> byName = values.ToLookup(Letters, StringComparer.OrdinalIgnoreCase);
        return new(none.AddRange(members
            .Where(member => byName[member.Name].Take(2).Count() == 1)
            .Select(member => new KeyValuePair<ISymbol, string>(member, byName[member.Name].First()))));
    }

    /// <summary>The text of a static member; null where it is not known.</summary>
    public string? Of(ISymbol member) => _texts.TryGetValue(member, out string? text) ? text : null;

    /// <summary>The name of the static member of a text; null where there is none.</summary>
    public string? NameOf(string text) => _texts.Where(pair => pair.Value == text).Select(pair => pair.Key.Name).FirstOrDefault();

    private static bool IsValue(IPropertySymbol property) =>
        property is { IsStatic: true, SetMethod: null } && SymbolEqualityComparer.Default.Equals(property.Type, property.ContainingType);

    private static string Letters(string text) => new(text.Where(char.IsLetterOrDigit).ToArray());
}
