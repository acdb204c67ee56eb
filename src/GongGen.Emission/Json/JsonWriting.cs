using GongGen.Emission.Types;
using GongGen.Emission.Writing;
using GongGen.Model.Types;

namespace GongGen.Emission.Json;

/// <summary>Statements and functions that write a value.</summary>
/// <param name="json">How the emitted file calls GongJson.</param>
/// <param name="jsonValue">How it calls GongJsonValue.</param>
internal sealed class JsonWriting(string json, string jsonValue)
{
    /// <summary>A statement that writes a member, and nothing where the value is null.</summary>
    public string Member(PropertyModel property)
    {
        string name = CSharpLiteral.Utf8(property.JsonName);
        string start = json + ".";
        return property.Type.Kind switch
        {
            TypeKind.Record or TypeKind.Union => $"{start}WriteObject(writer, {name}, {property.Name}, {Function(property.Type)});",
            TypeKind.List => $"{start}WriteList(writer, {name}, {property.Name}, {Function(property.Type.Item!)});",
            TypeKind.Map => $"{start}WriteMap(writer, {name}, {property.Name}, {Function(property.Type.Item!)});",
            TypeKind.Enum => $"{start}WriteString(writer, {name}, {property.Name}{(property.IsNullable ? "?.Wire__" : ".Value")});",
            _ => $"{start}{Scalar(property.Type.Kind)}(writer, {name}, {property.Name});",
        };
    }

    /// <summary>A function that writes a value which is not null.</summary>
    public string Function(TypeRef type) => $"static (w, v) => {Value(type)}";

    private static string Scalar(TypeKind kind) => kind switch
    {
        TypeKind.Boolean => "WriteBoolean",
        TypeKind.Int32 => "WriteInt32",
        TypeKind.Int64 => "WriteInt64",
        TypeKind.Single => "WriteSingle",
        TypeKind.Double => "WriteDouble",
        TypeKind.Decimal => "WriteDecimal",
        TypeKind.DateTimeOffset => "WriteDateTimeOffset",
        TypeKind.DateOnly => "WriteDateOnly",
        TypeKind.Json => "WriteElement",
        TypeKind.Bytes => "WriteBytes",
        _ => "WriteString",
    };

    /// <summary>A statement, without its semicolon, that writes the value v with the writer w.</summary>
    public string Value(TypeRef type) => type.Kind switch
    {
        TypeKind.Record or TypeKind.Union or TypeKind.Json => "v.WriteTo(w)",
        TypeKind.Enum => "w.WriteStringValue(v.Value)",
        TypeKind.List => $"{jsonValue}.WriteList(w, v, {Function(type.Item!)})",
        TypeKind.Map => $"{jsonValue}.WriteMap(w, v, {Function(type.Item!)})",
        _ => $"{jsonValue}.Write(w, v)",
    };
}
