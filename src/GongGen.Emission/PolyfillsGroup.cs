using GongGen.Model;

namespace GongGen.Emission;

/// <summary>Types that the compiler needs and the framework lacks; one file a project.</summary>
/// <param name="TypeNames">The full names of the types to emit, out of <see cref="Known"/>.</param>
public sealed record PolyfillsGroup(EquatableArray<string> TypeNames) : OutputGroup("GongGen/Polyfills.g.cs", "System", IsPublic: false)
{
    /// <summary>The full names of all types that emitted code makes the compiler ask for and that a framework may lack.</summary>
    public static EquatableArray<string> Known { get; } = new(
    [
        "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute",
        "System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute",
        "System.Runtime.CompilerServices.IsExternalInit",
        "System.Runtime.CompilerServices.RequiredMemberAttribute",
    ]);
    /// <summary>The full name of the type that registering clients with Refit needs beside those.</summary>
    public const string ModuleInitializer = "System.Runtime.CompilerServices.ModuleInitializerAttribute";
}
