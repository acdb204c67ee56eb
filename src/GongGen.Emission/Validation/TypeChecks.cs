using GongGen.Emission.Writing;
using GongGen.Model.Types;

namespace GongGen.Emission.Validation;

/// <summary>Statements that check what a value's type alone demands: records check themselves, open enums should be known.</summary>
internal static class TypeChecks
{
    private const string Validate = "static (value, inner) => value.Validate(inner)";

    /// <summary>The statement for a value, or for all that lists and maps hold; null where there is nothing to check.</summary>
    /// <param name="type">The value's type.</param>
    /// <param name="shown">The value's name for people.</param>
    /// <param name="value">The value.</param>
    /// <param name="isNullable">True where the value may be null.</param>
    public static string? Of(TypeRef type, string shown, string value, bool isNullable) =>
        Step(type, "validation__", CSharpLiteral.Of(shown), value, isNullable, 1) is { } statement ? statement + ";" : null;

    private static string? Step(TypeRef type, string validation, string path, string value, bool isNullable, int level)
    {
        string start = $"({path}, {value}";
        return type switch
        {
            { IsClass: true } => $"{validation}.Nested{start}, {Validate})",
            { Kind: TypeKind.Enum } => $"{validation}.Known({path}, {Enum(value, isNullable)})",
            { Kind: TypeKind.List, Item.IsClass: true } => $"{validation}.NestedItems{start}, {Validate})",
            { Kind: TypeKind.Map, Item.IsClass: true } => $"{validation}.NestedValues{start}, {Validate})",
            { Kind: TypeKind.List, Item: { } item } => Each("Each", item, validation, start, level),
            { Kind: TypeKind.Map, Item: { } item } => Each("EachValue", item, validation, start, level),
            _ => null,
        };
    }

    // Lambdas nest one level a list or map.
    private static string? Each(string method, TypeRef item, string validation, string start, int level)
    {
        string suffix = new('_', level);
        return Step(item, "inner" + suffix, "path" + suffix, "item" + suffix, isNullable: false, level + 1) is { } inside
            ? $"{validation}.{method}{start}, static (item{suffix}, path{suffix}, inner{suffix}) => {inside})"
            : null;
    }

    // What was made from no text is no value, and is not sent where it can be left out.
    private static string Enum(string value, bool isNullable) => isNullable ? $"{value}?.Wire__, {value}?.IsKnown" : $"{value}.Value, {value}.IsKnown";
}
