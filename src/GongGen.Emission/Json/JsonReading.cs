using GongGen.Emission.Types;
using GongGen.Model.Types;

namespace GongGen.Emission.Json;

/// <summary>Expressions that read a value at the reader's current token.</summary>
/// <param name="types">Types as text.</param>
/// <param name="json">How the emitted file calls GongJson.</param>
/// <param name="reader">How it calls Utf8JsonReader.</param>
internal sealed class JsonReading(CSharpType types, string json, string reader)
{
    /// <summary>An expression that is null where the JSON value is null.</summary>
    public string Nullable(TypeRef type, string variable = "reader") => type.Kind switch
    {
        TypeKind.Record or TypeKind.Union => Call("ReadObject", variable, Function(type)),
        TypeKind.Enum => Call("ReadValue", variable, Function(type)),
        TypeKind.List => Call("ReadList", variable, Function(type.Item!)),
        TypeKind.Map => Call("ReadMap", variable, Function(type.Item!)),
        _ => $"{json}.{Scalar(type.Kind)}(ref {variable})",
    };

    /// <summary>A function that reads a value which is not null.</summary>
    public string Function(TypeRef type)
    {
        if (type.IsClass || type.Kind == TypeKind.Enum)
        {
            return types.Own(type.Name) + ".ReadFrom";
        }

        string value = type.IsValueType ? ".GetValueOrDefault()" : "!";
        return $"static (ref {reader} r) => {Nullable(type, "r")}{value}";
    }

    /// <summary>A function that reads a value which may be null.</summary>
    public string NullableFunction(TypeRef type) => $"static (ref {reader} r) => {Nullable(type, "r")}";

    private static string Scalar(TypeKind kind) => kind switch
    {
        TypeKind.Boolean => "ReadBoolean",
        TypeKind.Int32 => "ReadInt32",
        TypeKind.Int64 => "ReadInt64",
        TypeKind.Single => "ReadSingle",
        TypeKind.Double => "ReadDouble",
        TypeKind.Decimal => "ReadDecimal",
        TypeKind.DateTimeOffset => "ReadDateTimeOffset",
        TypeKind.DateOnly => "ReadDateOnly",
        TypeKind.Json => "ReadElement",
        TypeKind.Bytes => "ReadBytes",
        _ => "ReadString",
    };

    private string Call(string method, string variable, string function) => $"{json}.{method}(ref {variable}, {function})";
}
