using System.Collections.Immutable;

namespace GongGen.Analyzers.Facts;

/// <summary>What is known about an emitted type.</summary>
/// <param name="isEmitted">True where the generator emitted the type.</param>
/// <param name="annotations">The attributes on the type itself.</param>
internal sealed class TypeRules(bool isEmitted, ImmutableArray<Annotation> annotations)
{
    /// <summary>Of a type that was not emitted.</summary>
    public static TypeRules None { get; } = new(false, []);

    /// <summary>True where the generator emitted the type.</summary>
    public bool IsEmitted => isEmitted;

    /// <summary>The attributes on the type itself.</summary>
    public ImmutableArray<Annotation> Annotations => annotations;
}
