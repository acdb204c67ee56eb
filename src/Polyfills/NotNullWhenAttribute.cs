#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Tells the nullable analysis when an out parameter is set, for netstandard2.0.</summary>
/// <param name="returnValue">The return value after which the parameter is not null.</param>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The return value after which the parameter is not null.</summary>
    public bool ReturnValue { get; } = returnValue;
}
#endif
