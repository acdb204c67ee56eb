using System.Reflection;
using Refit;

namespace GongGen.Refit.Tests;

/// <summary>Refit's default serializer, which keeps the types that it was asked for.</summary>
internal sealed class RecordingSerializer : IHttpContentSerializer
{
    private readonly SystemTextJsonContentSerializer _inner = new();

    /// <summary>The types of what was written.</summary>
    public List<Type> Written { get; } = [];

    /// <summary>The types of what was read.</summary>
    public List<Type> Read { get; } = [];

    /// <inheritdoc/>
    public HttpContent ToHttpContent<T>(T item)
    {
        Written.Add(typeof(T));
        return _inner.ToHttpContent(item);
    }

    /// <inheritdoc/>
    public Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default)
    {
        Read.Add(typeof(T));
        return _inner.FromHttpContentAsync<T>(content, cancellationToken);
    }

    /// <inheritdoc/>
    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => _inner.GetFieldNameForProperty(propertyInfo);
}
