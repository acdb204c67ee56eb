using System.Globalization;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Kinds;

/// <summary>A text is an id of decimal digits.</summary>
internal static class NumericIdCheck
{
    private const string IdParameter = "id=";

    /// <summary>Finds each text that is none.</summary>
    public static IEnumerable<Finding> Find(MemberContext context, Annotation rule)
    {
        foreach ((Value value, Location at) in context.ValuesAndItems)
        {
            if (value is not ConstantValue { Text: { } text } || IsId(text, rule.Number) || (context.Rules.IsRequired && string.IsNullOrWhiteSpace(text)))
            {
                continue;
            }

            string digits = rule.Number.ToString(CultureInfo.InvariantCulture);
            yield return new(at, $"{context.Member.Name} {Shown.Quoted(text)} is not an id of 1 to {digits} digits")
            {
                Properties = Offered.Texts(IdIn(text) is { } id && IsId(id, rule.Number) ? [id] : []),
            };
        }
    }

    // Between blanks, or at the end of an address as a browser shows it.
    private static string? IdIn(string text)
    {
        string trimmed = text.Trim();
        bool isAddress = Uri.TryCreate(trimmed, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";
        return isAddress ? address!.Query.TrimStart('?').Split('&').Where(part => part.StartsWith(IdParameter, StringComparison.Ordinal)).Select(part => part.Substring(IdParameter.Length)).FirstOrDefault() : trimmed;
    }

    private static bool IsId(string text, int maxDigits) => text.Length > 0 && text.Length <= maxDigits && text.All(letter => letter is >= '0' and <= '9');
}
