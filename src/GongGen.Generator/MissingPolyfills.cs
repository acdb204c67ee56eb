using GongGen.Emission;
using GongGen.Model;
using Microsoft.CodeAnalysis;

namespace GongGen.Generator;

/// <summary>Finds types that the compiler needs for emitted code and that the project has nowhere: not in a reference, not in its own source.</summary>
internal static class MissingPolyfills
{
    /// <summary>The full names of the missing types.</summary>
    public static EquatableArray<string> In(Compilation compilation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return PolyfillsGroup.Known.Where(name => !IsThere(compilation, name)).ToEquatableArray();
    }

    // Another project's internal polyfill is of no use here.
    private static bool IsThere(Compilation compilation, string name) =>
        compilation.GetTypesByMetadataName(name).Any(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
}
