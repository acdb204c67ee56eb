#if HAS_REFIT_HOOKS
#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Reflection;
using global::Refit;

/// <summary>Says of a parameter to Refit's formatter what the attribute in the interface says: its format.</summary>
/// <param name="format">The format; null where there is none.</param>
internal sealed class GongRefitParameter(string? format) : ICustomAttributeProvider
{
    /// <inheritdoc/>
    public object[] GetCustomAttributes(bool inherit) => [new QueryAttribute { Format = format }];

    /// <inheritdoc/>
    public object[] GetCustomAttributes(Type attributeType, bool inherit) =>
        attributeType.IsAssignableFrom(typeof(QueryAttribute)) ? new QueryAttribute[] { new() { Format = format } } : [];

    /// <inheritdoc/>
    public bool IsDefined(Type attributeType, bool inherit) => attributeType.IsAssignableFrom(typeof(QueryAttribute));
}
#endif
