using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GongGen.Testing.Generators;

/// <summary>A file that is not C# and that the compiler hands to generators and analyzers.</summary>
public sealed record AdditionalFile
{
    /// <summary>Gives metadata by the item's own names: <c>("Namespace", "Gong")</c>.</summary>
    public AdditionalFile(string path, string text, params (string Name, string Value)[] metadata)
        : this(path, text, metadata.ToImmutableDictionary(item => item.Name, item => item.Value, StringComparer.Ordinal))
    {
    }

    /// <summary>Gives metadata by the item's own names.</summary>
    public AdditionalFile(string path, string text, IReadOnlyDictionary<string, string> metadata)
    {
        Path = path;
        Text = text;
        Metadata = metadata.ToImmutableDictionary(item => OptionKeys.ForMetadata(item.Key), item => item.Value, AnalyzerOptionComparer);
    }

    /// <summary>The path, as the generator sees it.</summary>
    public string Path { get; init; }

    /// <summary>The text.</summary>
    public string Text { get; init; }

    /// <summary>The options of this file, by the keys that generators ask for.</summary>
    public ImmutableDictionary<string, string> Metadata { get; }

    private static StringComparer AnalyzerOptionComparer => Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions.KeyComparer;

    /// <summary>A new object with equal content, as a host makes one at each change.</summary>
    public AdditionalText ToAdditionalText() => new InMemoryText(Path, Text);
}
