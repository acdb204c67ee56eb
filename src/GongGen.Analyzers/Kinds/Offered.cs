using System.Collections.Immutable;
using System.Globalization;

namespace GongGen.Analyzers.Kinds;

/// <summary>What a diagnostic offers to its fix, the best first.</summary>
internal static class Offered
{
    /// <summary>Offers texts.</summary>
    public static ImmutableDictionary<string, string?> Texts(IEnumerable<string> texts)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        foreach (string text in texts)
        {
            properties = properties.Add(PropertyKeys.Suggestion + properties.Count.ToString(CultureInfo.InvariantCulture), text);
        }

        return properties;
    }

    /// <summary>Offers expressions.</summary>
    public static ImmutableDictionary<string, string?> Code(IEnumerable<string> expressions) => Texts(expressions).Add(PropertyKeys.IsCode, "true");
}
