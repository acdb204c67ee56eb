#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>Lets required members compile for netstandard2.0.</summary>
/// <param name="featureName">The compiler feature that a reader of the member must know.</param>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    /// <summary>The compiler feature that a reader of the member must know.</summary>
    public string FeatureName { get; } = featureName;
}
#endif
