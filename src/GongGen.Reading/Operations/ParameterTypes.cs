using GongGen.Model.Operations;
using GongGen.Model.Types;
using GongGen.Reading.Schemas;

namespace GongGen.Reading.Operations;

/// <summary>Decides which types a parameter can have: what its style has a way to write.</summary>
/// <param name="types">Knows the members of records and the alternatives of unions.</param>
internal sealed class ParameterTypes(TypeMapper types)
{
    /// <summary>What the value is made of.</summary>
    public static ValueShape ShapeOf(TypeUse use) => use.Type.Kind switch
    {
        TypeKind.List => ValueShape.List,
        TypeKind.Record or TypeKind.Map or TypeKind.Union => ValueShape.Object,
        TypeKind.Json when use.View is { } view && view.Types.Contains("object") => ValueShape.Object,
        _ => ValueShape.Scalar,
    };

    /// <summary>The type of a parameter. Everything in a URL or header is text, so a value without a type is text.</summary>
    public static TypeRef TypeOf(TypeUse use) => use.Type.Kind switch
    {
        TypeKind.Json when ShapeOf(use) == ValueShape.Object => use.Type,
        TypeKind.Json or TypeKind.Bytes => new TypeRef(TypeKind.String),
        TypeKind.List when use.Type.Item!.Kind is TypeKind.Json or TypeKind.Bytes => TypeRef.ListOf(new TypeRef(TypeKind.String)),
        _ => use.Type,
    };

    /// <summary>Why the style cannot write values of a type; null where it can.</summary>
    public string? ProblemOf(TypeRef type, ParameterStyle style) => type.Kind switch
    {
        TypeKind.Binary => "it is a file",
        TypeKind.List when style == ParameterStyle.Deep => "the style deepObject says nothing about lists",
        TypeKind.List => IsText(type.Item!) ? null : "its items are no texts, numbers or booleans",
        _ => ProblemOfMembers(type, style, 0),
    };

    private string? ProblemOfMembers(TypeRef type, ParameterStyle style, int depth) => types.ModelOf(type) switch
    {
        RecordModel record => record.Properties.Select(property => ProblemOfMember(property.Type, $"its member \"{property.JsonName}\"", style, depth)).FirstOrDefault(problem => problem is not null),
        UnionModel union => union.Alternatives.Select(alternative => alternative.Type.Kind == TypeKind.List ? ProblemOf(alternative.Type, style) : ProblemOfMembers(alternative.Type, style, depth))
            .FirstOrDefault(problem => problem is not null),
        _ => type.Kind == TypeKind.Map ? ProblemOfMember(type.Item!, "a value of its map", style, depth) : null,
    };

    private string? ProblemOfMember(TypeRef type, string member, ParameterStyle style, int depth)
    {
        if (IsText(type))
        {
            return null;
        }

        if (type.Kind == TypeKind.List && IsText(type.Item!))
        {
            return style is ParameterStyle.Repeated or ParameterStyle.Deep ? null : $"{member} is a list, which its style cannot write";
        }

        bool isNested = style == ParameterStyle.Deep && depth == 0 && type.Kind != TypeKind.List;
        return isNested ? ProblemOfMembers(type, style, depth + 1) : $"{member} is no single value and no list of them, and its style cannot write it";
    }

    // One text on the wire.
    private bool IsText(TypeRef type) => type.Kind switch
    {
        TypeKind.Record or TypeKind.Map or TypeKind.List or TypeKind.Binary => false,
        TypeKind.Union => types.ModelOf(type) is UnionModel union && union.Alternatives.All(alternative => IsText(alternative.Type)),
        _ => true,
    };
}
