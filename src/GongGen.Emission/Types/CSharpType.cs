using GongGen.Model.Types;

namespace GongGen.Emission.Types;

/// <summary>Types as C# text.</summary>
/// <param name="ns">The namespace of the document's own types.</param>
/// <param name="hasDateOnly">True where the framework has System.DateOnly.</param>
internal sealed class CSharpType(string ns, bool hasDateOnly = true)
{
    /// <summary>The namespace of the document's own types.</summary>
    public string Namespace => ns;

    /// <summary>The namespace of the emitted runtime's internal types, with global::.</summary>
    public string Runtime => $"global::{ns}.Runtime";

    /// <summary>The type of a present value.</summary>
    public string Of(TypeRef type) => type.Kind switch
    {
        TypeKind.String => "string",
        TypeKind.Boolean => "bool",
        TypeKind.Int32 => "int",
        TypeKind.Int64 => "long",
        TypeKind.Single => "float",
        TypeKind.Double => "double",
        TypeKind.Decimal => "decimal",
        TypeKind.DateTimeOffset => "global::System.DateTimeOffset",
        TypeKind.DateOnly => hasDateOnly ? "global::System.DateOnly" : Own("GongDate"),
        TypeKind.Json => WellKnown.JsonElement,
        TypeKind.Bytes => "byte[]",
        TypeKind.Binary => Own("GongFile"),
        TypeKind.Record or TypeKind.Enum or TypeKind.Union => Own(type.Name),
        TypeKind.List => $"global::System.Collections.Generic.IReadOnlyList<{Of(type.Item!)}>",
        TypeKind.Map => $"global::System.Collections.Generic.IReadOnlyDictionary<string, {Of(type.Item!)}>",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "This kind of type has no C# form."),
    };

    /// <summary>The type of a value that may be null.</summary>
    public string Of(TypeRef type, bool isNullable) => isNullable ? Of(type) + "?" : Of(type);

    /// <summary>A type of the document's namespace.</summary>
    public string Own(string name) => $"global::{ns}.{name}";
}
