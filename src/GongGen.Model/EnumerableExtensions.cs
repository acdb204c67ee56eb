namespace GongGen.Model;

/// <summary>Turns sequences into the arrays that models hold.</summary>
public static class EnumerableExtensions
{
    /// <summary>An immutable, value-equal copy of the items.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items);
}
