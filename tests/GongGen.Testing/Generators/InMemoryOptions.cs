using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Testing.Generators;

/// <summary>The options of one file, or of the whole compilation.</summary>
internal sealed class InMemoryOptions(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
{
    /// <summary>No option at all.</summary>
    public static InMemoryOptions None { get; } = new(ImmutableDictionary.Create<string, string>(KeyComparer));

    /// <inheritdoc/>
    public override IEnumerable<string> Keys => values.Keys;

    /// <inheritdoc/>
    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
}
