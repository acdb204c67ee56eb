using System.Reflection;
using Refit;

namespace GongGen.Refit.Tests;

/// <summary>Refit's default formatter, whose texts are marked.</summary>
internal sealed class MarkingFormatter : IUrlParameterFormatter
{
    private readonly DefaultUrlParameterFormatter _inner = new();

    /// <inheritdoc/>
    public string? Format(object? value, ICustomAttributeProvider attributeProvider, Type type) =>
        value is null ? null : "~" + _inner.Format(value, attributeProvider, type);
}
