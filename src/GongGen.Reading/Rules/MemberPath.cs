using GongGen.Model.Types;

namespace GongGen.Reading.Rules;

/// <summary>A path from a record to a value.</summary>
/// <param name="Text">The path with C# names.</param>
/// <param name="End">The type of what it leads to.</param>
/// <param name="HasList">True where it goes through a list, so that it leads to several values.</param>
internal sealed record MemberPath(string Text, TypeRef End, bool HasList)
{
    /// <summary>True where values at the end can be compared.</summary>
    public bool EndsInValue => !End.IsClass && End.Kind is not (TypeKind.List or TypeKind.Map or TypeKind.Bytes or TypeKind.Binary);
}
