namespace GongGen.Analyzers.Flow;

/// <summary>Tells keys and tokens from what stands in their place in examples and tests.</summary>
internal static class SecretTexts
{
    private const string Signs = "-_.~+/=:";

    private static readonly HashSet<string> Placeholders = new(StringComparer.OrdinalIgnoreCase)
    {
        "your", "my", "key", "apikey", "accesskey", "secret", "token", "bearer", "here", "todo", "tbd", "placeholder", "changeme", "change", "replace", "insert", "example",
        "sample", "dummy", "fake", "mock", "test", "none", "null", "empty", "unknown", "redacted", "hidden",
    };

    /// <summary>True for a text that may be a key: letters, digits and a few signs, and none of the words that people write instead.</summary>
    public static bool IsSecret(string text) =>
        text.All(letter => char.IsLetterOrDigit(letter) || Signs.Contains(letter)) && text.Any(char.IsLetterOrDigit) && !IsPlaceholder(text);

    private static bool IsPlaceholder(string text) =>
        text.Distinct().Count() == 1 || (!text.Any(char.IsDigit) && text.Split(Signs.ToCharArray()).Any(Placeholders.Contains));
}
