using GongGen.Emission.Types;
using GongGen.Model.Types;

namespace GongGen.Emission.Json;

/// <summary>Expressions that read a value at the reader's current token.</summary>
/// <param name="types">Types as text.</param>
internal sealed class JsonReading(CSharpType types)
{
    /// <summary>An expression that is null where the JSON value is null.</summary>
    public string Nullable(TypeRef type, string reader = "reader") => type.Kind switch
    {
        TypeKind.Record => Call("ReadObject", reader, Function(type)),
        TypeKind.Enum => Call("ReadValue", reader, Function(type)),
        TypeKind.List => Call("ReadList", reader, Function(type.Item!)),
        TypeKind.Map => Call("ReadMap", reader, Function(type.Item!)),
        _ => $"{types.Runtime}.GongJson.{Scalar(type.Kind)}(ref {reader})",
    };

    /// <summary>A function that reads a value which is not null.</summary>
    public string Function(TypeRef type)
    {
        if (type.Kind is TypeKind.Record or TypeKind.Enum)
        {
            return types.Own(type.Name) + ".ReadFrom";
        }

        string value = type.IsValueType ? ".GetValueOrDefault()" : "!";
        return $"static (ref {WellKnown.Utf8JsonReader} r) => {Nullable(type, "r")}{value}";
    }

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

    private string Call(string method, string reader, string function) => $"{types.Runtime}.GongJson.{method}(ref {reader}, {function})";
}
