using GongGen.Emission.Json;
using GongGen.Emission.Types;
using GongGen.Emission.Writing;
using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Emission.Clients;

/// <summary>Writes the values of parameters as arguments of a request.</summary>
/// <param name="types">Types as text.</param>
internal sealed class ParameterValues(CSharpType types)
{
    private readonly JsonWriting _writing = new(types.Runtime + ".GongJson", types.Runtime + ".GongJsonValue");

    /// <summary>What stands between the items of a list; "null" where each has the name of its own.</summary>
    public static string Separator(ParameterModel parameter) => parameter.Style switch
    {
        ParameterStyle.Comma => "','",
        ParameterStyle.Space => "' '",
        ParameterStyle.Pipe => "'|'",
        _ => parameter.Location == ParameterLocation.Query ? "null" : "','",
    };

    /// <summary>The arguments behind the name.</summary>
    public string Arguments(ParameterModel parameter)
    {
        string value = CSharpLiteral.Identifier(parameter.Name);
        TypeRef type = parameter.Type;
        if (parameter.Style == ParameterStyle.Json)
        {
            return Json(type, value, !parameter.IsRequired);
        }

        bool isPlain = parameter.Style is ParameterStyle.Repeated or ParameterStyle.Comma or ParameterStyle.Space or ParameterStyle.Pipe;
        bool isList = type.Kind == TypeKind.List && !type.Item!.IsClass;
        if (isPlain && isList)
        {
            return $"{Texts(type, value)}, {Separator(parameter)}";
        }

        bool isScalar = !type.IsClass && type.Kind is not (TypeKind.List or TypeKind.Map or TypeKind.Json);
        if (isPlain && isScalar)
        {
            return RequestEmitter.Text(types, type, value, !parameter.IsRequired);
        }

        string given = isScalar ? RequestEmitter.Text(types, type, value, !parameter.IsRequired)
            : isList ? Texts(type, value)
            : type.Kind == TypeKind.Json ? value
            : $"{value}, {_writing.Function(type)}";
        return $"{types.Runtime}.GongValue.Of({given}), {types.Runtime}.GongStyle.{parameter.Style}";
    }

    /// <summary>The JSON of a value as text; null where the value is.</summary>
    public string Json(TypeRef type, string value, bool isNullable)
    {
        string text = $"{types.Runtime}.GongJson.ToText({value}{(isNullable && type.IsValueType ? ".GetValueOrDefault()" : "")}, {_writing.Function(type)})";
        return isNullable ? $"{value} is null ? null : {text}" : text;
    }

    private string Texts(TypeRef type, string value) =>
        $"{types.Runtime}.GongFormat.Texts({value}, static item => {RequestEmitter.Text(types, type.Item!, "item", isNullable: false)})";
}
