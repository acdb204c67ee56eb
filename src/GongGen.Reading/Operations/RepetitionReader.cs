using GongGen.Model.Issues;
using GongGen.Reading.Documents;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Operations;

/// <summary>Reads what a document says about sending a request twice.</summary>
internal static class RepetitionReader
{
    private const string RepeatableKey = "x-gong-repeatable";
    private const string DuplicateKey = "x-gong-duplicate";

    /// <summary>Whether sending twice does no more than sending once; null where nothing is said.</summary>
    public static bool? IsRepeatable(SpecMapping operation, ReadContext context)
    {
        if (Given(operation, RepeatableKey) is not { } node)
        {
            return null;
        }

        bool? value = (node as SpecScalar)?.Value switch
        {
            "true" => true,
            "false" => false,
            _ => null,
        };
        if (value is null)
        {
            context.Issues.Add(SpecIssueKind.RuleLeftOut, $"\"{RepeatableKey}\" is neither true nor false; it was left out", node);
        }

        return value;
    }

    /// <summary>The member of the answer that takes the id of what is there already; empty where nothing is said.</summary>
    public static string DuplicateMember(SpecMapping operation, ReadContext context)
    {
        if (Given(operation, DuplicateKey) is not { } node)
        {
            return "";
        }

        if (node is SpecScalar { Value.Length: > 0 } name)
        {
            return name.Value;
        }

        context.Issues.Add(SpecIssueKind.RuleLeftOut, $"\"{DuplicateKey}\" is not the name of a member; it was left out", node);
        return "";
    }

    private static SpecNode? Given(SpecMapping operation, string key) => operation[key] is { } node && !NodeReader.IsNull(node) ? node : null;
}
