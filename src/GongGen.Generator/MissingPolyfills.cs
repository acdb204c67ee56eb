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
        return Wanted(compilation).Where(name => !IsThere(compilation, name)).ToEquatableArray();
    }

    private static IEnumerable<string> Wanted(Compilation compilation)
    {
        bool registers = compilation.GetTypeByMetadataName("Refit.RestService")?.GetMembers("RegisterGeneratedSettingsFactory").IsEmpty == false;
        return registers ? PolyfillsGroup.Known.Append(PolyfillsGroup.ModuleInitializer) : PolyfillsGroup.Known;
    }

    // Another project's internal type is of no use here, and neither is an embedded one, even where that project shows its internals.
    private static bool IsThere(Compilation compilation, string name) => compilation.GetTypesByMetadataName(name).Any(type =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
        || (compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) && !IsEmbedded(type)));

    private static bool IsEmbedded(INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: "EmbeddedAttribute", ContainingNamespace: { Name: "CodeAnalysis", ContainingNamespace.Name: "Microsoft" } });
}
