using GongGen.Emission.Types;
using GongGen.Emission.Writing;
using GongGen.Model.Types;

namespace GongGen.Emission.Validation;

/// <summary>Expressions that walk to the single values that a value consists of: itself, or all that lists and maps hold.</summary>
/// <param name="types">Types as text.</param>
internal sealed class LeafPathExpression(CSharpType types)
{
    /// <summary>The type of a single value.</summary>
    public static TypeRef LeafOf(TypeRef type) => type.Kind is TypeKind.List or TypeKind.Map && type.Item is { } item ? LeafOf(item) : type;

    /// <summary>The expression.</summary>
    /// <param name="type">The value's type.</param>
    /// <param name="shown">The value's name for people.</param>
    /// <param name="value">The value.</param>
    public string Of(TypeRef type, string shown, string value) => Step(type, CSharpLiteral.Of(shown), value, 1);

    private string Step(TypeRef type, string path, string value, int level)
    {
        string start = $"{types.Runtime}.GongPath";
        if (type.Kind is not (TypeKind.List or TypeKind.Map))
        {
            return $"{start}.One({path}, {value})";
        }

        TypeRef item = type.Item!;
        if (type.Kind == TypeKind.List && item.Kind is not (TypeKind.List or TypeKind.Map))
        {
            return $"{start}.Items({path}, {value})";
        }

        string suffix = new('_', level);
        string next = Step(item, "path" + suffix, "item" + suffix, level + 1);
        return $"{start}.{(type.Kind == TypeKind.List ? "Each" : "EachValue")}({path}, {value}, static (item{suffix}, path{suffix}) => {next})";
    }
}
