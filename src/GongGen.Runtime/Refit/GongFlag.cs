#nullable enable
namespace Gong;

/// <summary>A bool of a query. Write true or false: it converts. Refit would send a bool as "True".</summary>
public readonly struct GongFlag : global::System.IFormattable, global::System.IEquatable<GongFlag>
{
    private readonly bool _value;

    private GongFlag(bool value) => _value = value;

    /// <summary>Takes a bool.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator GongFlag(bool value) => new(value);

    /// <summary>Gives the bool.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator bool(GongFlag value) => value._value;

    /// <summary>True where both are the same.</summary>
    public static bool operator ==(GongFlag left, GongFlag right) => left._value == right._value;

    /// <summary>True where both differ.</summary>
    public static bool operator !=(GongFlag left, GongFlag right) => left._value != right._value;

    /// <inheritdoc/>
    public bool Equals(GongFlag other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GongFlag other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value ? 1 : 0;

    /// <summary>The text on the wire: "true" or "false".</summary>
    public override string ToString() => _value ? "true" : "false";

    /// <summary>The text on the wire, whatever the format: "true" or "false".</summary>
    public string ToString(string? format, global::System.IFormatProvider? formatProvider) => ToString();
}
