using Gong.Runtime;
using GongGen.Model;
using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Reading.Rules;

/// <summary>Reads what rules about one value say.</summary>
internal static class ValueRules
{
    /// <summary>The rule with its arguments; owner and property are null for a parameter or part.</summary>
    /// <exception cref="RuleFault">An argument is missing or names nothing.</exception>
    public static RuleModel Read(RuleArguments arguments, RuleModel rule, RecordModel? owner, PropertyModel? property) => rule.Kind switch
    {
        RuleKind.KnownValues or RuleKind.DiscouragedValues => rule with { Values = arguments.Texts("values").ToEquatableArray() },
        RuleKind.NumericId => rule with { Number = arguments.Number("maxDigits") },
        RuleKind.Expires => rule with { Number = arguments.Number("hours") },
        RuleKind.MediaFile => rule with { Values = arguments.Texts("extensions").ToEquatableArray(), Media = MediaLimits(arguments) },
        RuleKind.Unit => rule with { Member = arguments.Word("unit", "seconds", "milliseconds") },
        RuleKind.ReplacedBy => rule with { Member = Successor(owner, property, arguments.Text("member")) },
        _ => rule,
    };

    private static MediaLimits MediaLimits(RuleArguments arguments)
    {
        long? most = arguments.OptionalLongNumber("maxBytes");
        long? sure = arguments.OptionalLongNumber("warnBytes");
        return sure >= most
            ? throw new RuleFault("\"warnBytes\" is not less than \"maxBytes\"")
            : new MediaLimits(arguments.OptionalWords("formats", GongMediaFormat.Names).ToEquatableArray(), most, sure);
    }

    private static string Successor(RecordModel? owner, PropertyModel? property, string wireName)
    {
        if (owner is null || property is null)
        {
            throw new RuleFault("only a property can be replaced by another one");
        }

        return property.IsDeprecated
            ? MemberPaths.Find(owner, wireName).Name
            : throw new RuleFault($"\"{property.JsonName}\" is not deprecated, so nothing replaces it");
    }
}
