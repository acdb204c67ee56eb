using System.Collections.Frozen;

namespace GongGen.Sandbox.Validation;

/// <summary>The languages of calls: locale tags in requests, ISO 639-2/B codes in answers.</summary>
internal static class LanguageCodes
{
    private const string Tags = """
        af-ZA am-ET ar-AE ar-BH ar-DZ ar-EG ar-IL ar-IQ ar-JO ar-KW ar-LB ar-MA ar-MR ar-OM ar-PS ar-QA ar-SA ar-TN ar-YE az-AZ
        bg-BG bn-BD bn-IN bs-BA ca-ES cs-CZ da-DK de-AT de-CH de-DE el-GR en-AB en-AU en-CA en-GB en-IE en-IN en-NZ en-PH en-SG
        en-US en-WL en-ZA es-AR es-BO es-CL es-CO es-CR es-DO es-EC es-ES es-GT es-HN es-MX es-NI es-PA es-PE es-PR es-PY es-SV
        es-US es-UY et-EE eu-ES fa-IR fi-FI fil-PH fr-BE fr-CA fr-CH fr-FR gl-ES gu-IN he-IL hi-IN hr-HR hu-HU hy-AM id-ID is-IS
        it-CH it-IT ja-JP jv-ID ka-GE kk-KZ km-KH kn-IN ko-KR lo-LA lt-LT lv-LV mk-MK ml-IN mn-MN mr-IN ms-MY my-MM ne-NP nl-BE
        nl-NL no-NO pa-Guru-IN pl-PL pt-BR pt-PT ro-RO ru-RU si-LK sk-SK sl-SI sq-AL sr-RS su-ID sv-SE sw-KE sw-TZ ta-IN ta-LK
        ta-MY ta-SG te-IN th-TH tr-TR uk-UA ur-IN ur-PK uz-UZ vi-VN yue-Hant-HK zh-CN zh-TW zu-ZA
        """;

    private const string Answers = """
        af=afr am=amh ar=ara az=aze bg=bul bn=ben bs=bos ca=cat cs=cze da=dan de=ger el=gre en=eng es=spa et=est eu=baq fa=per
        fi=fin fil=fil fr=fre gl=glg gu=guj he=heb hi=hin hr=hrv hu=hun hy=arm id=ind is=ice it=ita ja=jpn jv=jav ka=geo kk=kaz
        km=khm kn=kan ko=kor lo=lao lt=lit lv=lav mk=mac ml=mal mn=mon mr=mar ms=may my=bur ne=nep nl=dut no=nor pa=pan pl=pol
        pt=por ro=rum ru=rus si=sin sk=slo sl=slv sq=alb sr=srp su=sun sv=swe sw=swa ta=tam te=tel th=tha tr=tur uk=ukr ur=urd
        uz=uzb vi=vie yue=chi zh=chi zu=zul
        """;

    private static readonly char[] Blanks = [' ', '\r', '\n'];

    private static readonly FrozenDictionary<string, string> AnswerByLanguage = Split(Answers)
        .Select(pair => pair.Split('='))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    public static FrozenSet<string> All { get; } = Split(Tags).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The code that answers carry for a call uploaded with a tag, or with none.</summary>
    public static string ForAnswer(string? tag)
    {
        if (tag is null)
        {
            return "eng";
        }

        return AnswerByLanguage.GetValueOrDefault(tag.Split('-')[0], "und");
    }

    private static string[] Split(string text) => text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
}
