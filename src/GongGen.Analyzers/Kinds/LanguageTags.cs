using System.Collections.Immutable;

namespace GongGen.Analyzers.Kinds;

/// <summary>Finds tags of the same language: for "eng" and "en-UK", those that start with "en-".</summary>
internal static class LanguageTags
{
    // ISO 639-2 codes, of both kinds, whose first two letters are not the ISO 639-1 code.
    private static readonly ImmutableDictionary<string, string> TwoLetters = ImmutableDictionary.CreateRange(StringComparer.OrdinalIgnoreCase, new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["spa"] = "es", ["ger"] = "de", ["deu"] = "de", ["dut"] = "nl", ["nld"] = "nl", ["chi"] = "zh", ["zho"] = "zh", ["cze"] = "cs", ["ces"] = "cs",
        ["slo"] = "sk", ["slk"] = "sk", ["gre"] = "el", ["ell"] = "el", ["per"] = "fa", ["fas"] = "fa", ["jpn"] = "ja", ["jav"] = "jv", ["ind"] = "id",
        ["ice"] = "is", ["isl"] = "is", ["est"] = "et", ["baq"] = "eu", ["eus"] = "eu", ["swe"] = "sv", ["pol"] = "pl", ["por"] = "pt", ["may"] = "ms",
        ["msa"] = "ms", ["mlt"] = "mt", ["mac"] = "mk", ["mkd"] = "mk", ["bur"] = "my", ["mya"] = "my", ["geo"] = "ka", ["kat"] = "ka", ["kan"] = "kn",
        ["kaz"] = "kk", ["arm"] = "hy", ["hye"] = "hy", ["alb"] = "sq", ["sqi"] = "sq", ["tur"] = "tr", ["ukr"] = "uk", ["srp"] = "sr", ["scr"] = "hr",
        ["bos"] = "bs", ["lav"] = "lv", ["lit"] = "lt", ["lao"] = "lo", ["mon"] = "mn", ["mar"] = "mr", ["ben"] = "bn", ["glg"] = "gl", ["swa"] = "sw",
        ["slv"] = "sl", ["sun"] = "su", ["cmn"] = "zh", ["tgl"] = "fil", ["iw"] = "he", ["in"] = "id", ["gsw"] = "de", ["zul"] = "zu", ["kor"] = "ko",
    });

    // Where several regions are known for a language, the likely one.
    private static readonly ImmutableHashSet<string> Likely = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "en-US", "zh-CN", "ar-EG", "bn-BD", "ta-IN", "ur-PK", "sw-KE");

    /// <summary>The known tags of the language that a text starts with, the likely region first.</summary>
    public static IEnumerable<string> Near(string text, ImmutableArray<string> known)
    {
        string[] parts = text.Split('-');
        string language = parts[0];
        string region = parts.Length > 1 ? parts[parts.Length - 1] : "";
        if (!language.All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')) || language.Length is < 2 or > 3)
        {
            return [];
        }

        string[] tags = OfLanguage(language, known);
        return tags
            .Select((tag, index) => (Tag: tag, Rank: Rank(tag, region), Index: index))
            .OrderBy(entry => entry.Rank)
            .ThenBy(entry => entry.Index)
            .Select(entry => entry.Tag);
    }

    private static string[] OfLanguage(string language, ImmutableArray<string> known)
    {
        string two = TwoLetters.TryGetValue(language, out string? mapped) ? mapped : language;
        string[] tags = StartingWith(two, known);
        return tags.Length == 0 && two.Length == 3 ? StartingWith(two.Substring(0, 2), known) : tags;
    }

    private static string[] StartingWith(string language, ImmutableArray<string> known) => known.Where(tag => tag.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase)).ToArray();

    private static int Rank(string tag, string region)
    {
        string[] parts = tag.Split('-');
        string own = parts[parts.Length - 1];
        bool isWanted = region.Length > 0 && (string.Equals(own, region, StringComparison.OrdinalIgnoreCase) || (string.Equals(region, "UK", StringComparison.OrdinalIgnoreCase) && own == "GB"));
        if (isWanted)
        {
            return 0;
        }

        if (Likely.Contains(tag) || string.Equals(own, parts[0], StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }

        return own == "GB" ? 2 : 3;
    }
}
