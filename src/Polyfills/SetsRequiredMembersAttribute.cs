#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Lets a constructor say that it sets all required members, for netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
internal sealed class SetsRequiredMembersAttribute : Attribute
{
}
#endif
