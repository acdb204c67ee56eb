namespace GongGen.Testing.Tests.Generators;

/// <summary>A model that passes for unchanged whatever it holds, as a careless comparer makes it.</summary>
internal sealed class AlwaysEqual : IEquatable<AlwaysEqual>
{
    public object? Inner { get; init; }

    public bool Equals(AlwaysEqual? other) => other is not null;

    public override bool Equals(object? obj) => Equals(obj as AlwaysEqual);

    public override int GetHashCode() => 1;
}
