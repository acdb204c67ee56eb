using System.Globalization;
using System.Text;

namespace GongGen.Reading.Naming;

/// <summary>Turns text into C# identifiers.</summary>
internal static class Identifiers
{
    private const int MaxLength = 200;

    /// <summary>PascalCase; '_' in front where the text begins with a digit; empty where it holds no letter and no digit.</summary>
    public static string Pascal(string text)
    {
        bool isShouting = IsShouting(text);
        StringBuilder name = new(text.Length);
        int wordLength = 0;
        bool isAfterDigit = false;
        foreach (char c in text)
        {
            if (!IsPart(c, wordLength > 0))
            {
                wordLength = 0;
                continue;
            }

            // LAST_7DAYS is Last7Days: where all is capitals, only the digit tells that a word begins.
            bool isFirst = wordLength == 0 || (isShouting && isAfterDigit);
            name.Append(isFirst ? char.ToUpperInvariant(c) : isShouting ? char.ToLowerInvariant(c) : c);
            wordLength++;
            isAfterDigit = char.IsDigit(c);
            if (name.Length == MaxLength)
            {
                break;
            }
        }

        if (name.Length > 0 && !char.IsLetter(name[0]))
        {
            name.Insert(0, '_');
        }

        return name.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>camelCase: the capitals in front become small, save the one that begins a word.</summary>
    public static string Camel(string text)
    {
        char[] name = Pascal(text).ToCharArray();
        int capitals = 0;
        while (capitals < name.Length && char.IsUpper(name[capitals]))
        {
            capitals++;
        }

        int small = capitals > 1 && capitals < name.Length && char.IsLower(name[capitals]) ? capitals - 1 : capitals;
        for (int i = 0; i < small; i++)
        {
            name[i] = char.ToLowerInvariant(name[i]);
        }

        return new string(name);
    }

    // KEYWORD and NOT_CONNECTED shout; ListCRMCalls does not, and keeps its capitals.
    private static bool IsShouting(string text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPart(char c, bool isInside) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => true,
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => isInside,
        _ => false,
    };
}
