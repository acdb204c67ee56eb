using GongGen.Emission.Refit;
using GongGen.Emission.Writing;
using GongGen.Model.Rules;

namespace GongGen.Emission.Types;

/// <summary>Writes the attribute of what the document deprecates.</summary>
internal static class DeprecationEmitter
{
    /// <summary>Writes the attribute where it applies.</summary>
    public static void Write(CodeWriter writer, bool isDeprecated)
    {
        if (isDeprecated)
        {
            writer.Write("""[global::System.Obsolete("The API deprecates this.")]""");
        }
    }

    /// <summary>Writes the attribute on a type: not where Refit's generator would name the type in its own code, and be warned instead of the user.</summary>
    public static void WriteOnType(CodeWriter writer, bool isDeprecated, TargetFacts target) =>
        Write(writer, isDeprecated && target.Refit.Clients != RefitClients.Refit);

    /// <summary>Writes the attribute where it applies: not where a rule names a replacement, because that rule is reported instead.</summary>
    public static void Write(CodeWriter writer, bool isDeprecated, IEnumerable<RuleModel> rules) =>
        Write(writer, isDeprecated && rules.All(rule => rule.Kind != RuleKind.ReplacedBy));
}
