using GongGen.Reading.Yaml;

namespace GongGen.Reading.Rules;

/// <summary>Reads how many requests the API accepts.</summary>
internal static class LimitsReader
{
    private const string LimitsKey = "x-gong-limits";

    /// <summary>Requests a second; null where nothing is said.</summary>
    public static int? PerSecond(SpecMapping root, RuleFaults faults)
    {
        if (root[LimitsKey] is not { } node || NodeReader.IsNull(node))
        {
            return null;
        }

        try
        {
            RuleArguments arguments = new(node as SpecMapping ?? throw new RuleFault("they are not a mapping"));
            int? perSecond = arguments.OptionalNumber("perSecond");
            arguments.OptionalNumber("perDay");
            arguments.RefuseOthers();
            return perSecond;
        }
        catch (RuleFault fault)
        {
            faults.AddSentence($"the limits were left out: {fault.Message}", node);
            return null;
        }
    }
}
