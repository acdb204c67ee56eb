using GongGen.Emission.Json;
using GongGen.Emission.Types;
using GongGen.Emission.Validation;
using GongGen.Emission.Writing;
using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Emission.Clients;

/// <summary>Writes the statements that build a request and send it.</summary>
/// <param name="types">Types as text.</param>
internal sealed class RequestEmitter(CSharpType types)
{
    // A document's parameter names are camel case of letters and digits, so no parameter can have these.
    public const string Request = "request__";

    /// <summary>The method that adds a part to a multipart body.</summary>
    public const string AddPart = "AddPart";
    private readonly JsonReading _reading = new(types, types.Runtime + ".GongJson", WellKnown.Utf8JsonReader);
    private readonly JsonWriting _writing = new(types.Runtime + ".GongJson", types.Runtime + ".GongJsonValue");
    private readonly ParameterValues _parameters = new(types);

    /// <summary>Writes the statement that makes a request.</summary>
    public static void EmitRequest(CodeWriter writer, CSharpType types, OperationModel operation)
    {
        string type = types.Runtime + ".GongRequest";
        writer.Write($"{type} {Request} = new {type}({CSharpLiteral.Of(operation.Id)}, {CSharpLiteral.Of(operation.HttpMethod)}, {CSharpLiteral.Of(operation.Path)});");
    }

    /// <summary>Writes the body of the method.</summary>
    public void Emit(CodeWriter writer, OperationModel operation)
    {
        EmitRequest(writer, types, operation);
        EmitFacts(writer, operation);
        foreach (ParameterModel parameter in operation.Parameters)
        {
            EmitParameter(writer, parameter);
        }

        if (operation.Body is { } body)
        {
            EmitBody(writer, operation, body);
        }

        writer.Write(Send(operation.Response));
    }

    private static void EmitFacts(CodeWriter writer, OperationModel operation)
    {
        if (operation.IsRepeatable is { } isRepeatable)
        {
            writer.Write($"{Request}.IsRepeatable = {(isRepeatable ? "true" : "false")};");
        }

        if (operation.DuplicateMember.Length > 0)
        {
            writer.Write($"{Request}.DuplicateMember = {CSharpLiteral.Of(operation.DuplicateMember)};");
        }

        if (operation.Scopes.Count > 0)
        {
            writer.Write($"{Request}.Scopes = new string[] {{ {string.Join(", ", operation.Scopes.Select(CSharpLiteral.Of))} }};");
        }
    }

    private void EmitParameter(CodeWriter writer, ParameterModel parameter)
    {
        string method = parameter.Location switch
        {
            ParameterLocation.Path => "AddPath",
            ParameterLocation.Header => "AddHeader",
            ParameterLocation.Cookie => "AddCookie",
            _ => "AddQuery",
        };
        writer.Write($"{Request}.{method}({CSharpLiteral.Of(parameter.WireName)}, {_parameters.Arguments(parameter)});");
    }

    private void EmitBody(CodeWriter writer, OperationModel operation, BodyModel body)
    {
        string name = CSharpLiteral.Identifier(body.Name);
        switch (body.Kind)
        {
            case BodyKind.Multipart:
                EmitParts(writer, body, AddPart, part => MediaRules.NameOf(operation, part));
                return;
            case BodyKind.Form:
                EmitParts(writer, body, "AddField");
                return;
            case BodyKind.Json:
                EmitJson(writer, body, name);
                return;
            case BodyKind.Text:
                writer.Write($"{Request}.SetText({name}, {CSharpLiteral.Of(body.MediaType)});");
                return;
            default:
                writer.Write($"{Request}.SetStream({name}, {CSharpLiteral.Of(body.MediaType)});");
                return;
        }
    }

    private void EmitJson(CodeWriter writer, BodyModel body, string name)
    {
        string mediaType = string.Equals(body.MediaType, "application/json", StringComparison.Ordinal) ? "" : ", " + CSharpLiteral.Of(body.MediaType);
        string set = $"{Request}.SetContent({types.Runtime}.GongJson.ToContent({name}, {_writing.Function(body.Type!)}{mediaType}));";
        if (body.IsRequired)
        {
            writer.Write(set);
            return;
        }

        string value = body.Type!.IsValueType ? $"{name}.GetValueOrDefault()" : name;
        writer.Write($$"""
            if ({{name}} is not null)
            {
                {{set.Replace($"ToContent({name},", $"ToContent({value},")}}
            }

            """);
    }

    /// <summary>Writes the statements that add all parts of a body.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="body">The body.</param>
    /// <param name="method">The method that adds a part.</param>
    /// <param name="mediaRule">Gives the name of what is known about the files of a part; null where nothing is checked.</param>
    public void EmitParts(CodeWriter writer, BodyModel body, string method, Func<PartModel, string?>? mediaRule = null)
    {
        foreach (PartModel part in body.Parts)
        {
            string rule = mediaRule?.Invoke(part) is { } field ? ", " + field : "";
            string name = CSharpLiteral.Identifier(part.Name);
            string wireName = CSharpLiteral.Of(part.WireName);
            if (part.Type.Kind == TypeKind.Binary)
            {
                writer.Write($"{Request}.{method}({wireName}, {name}{rule});");
                continue;
            }

            if (part.Type.Kind == TypeKind.List && part.Type.Item!.Kind == TypeKind.Binary)
            {
                EmitLoop(writer, name, part.IsRequired, $"{Request}.{method}({wireName}, item__{rule});");
                continue;
            }

            if (part.Type.Kind == TypeKind.List)
            {
                EmitLoop(writer, name, part.IsRequired, $"{Request}.{Method(method, part.Type.Item!)}({wireName}, {PartText(part.Type.Item!, "item__", isNullable: false)});");
                continue;
            }

            writer.Write($"{Request}.{Method(method, part.Type)}({wireName}, {PartText(part.Type, name, !part.IsRequired)});");
        }
    }

    private static void EmitLoop(CodeWriter writer, string name, bool isRequired, string statement)
    {
        string guard = isRequired ? "" : $"if ({name} is not null)\n";
        writer.Write($$"""
            {{guard}}foreach (var item__ in {{name}})
            {
                {{statement}}
            }

            """);
    }

    private static bool IsJson(TypeRef type) => type.IsClass || type.Kind is TypeKind.Map or TypeKind.Json or TypeKind.List;

    // A part says its media type, a field of a form has none.
    private static string Method(string method, TypeRef type) => method == AddPart && IsJson(type) ? "AddJsonPart" : method;

    private string PartText(TypeRef type, string value, bool isNullable) =>
        IsJson(type) ? _parameters.Json(type, value, isNullable) : Text(types, type, value, isNullable);

    /// <summary>A value as text, as the client writes it.</summary>
    public static string Text(CSharpType types, TypeRef type, string value, bool isNullable) => type.Kind switch
    {
        TypeKind.Enum => value + (isNullable ? "?.Wire__" : ".Value"),
        TypeKind.String => value,
        _ => $"{types.Runtime}.GongFormat.Text({value})",
    };

    private string Send(ResponseModel response) => response.Kind switch
    {
        ResponseKind.Json when response.IsNullable =>
            $"return _sender.SendAsync<{types.Of(response.Type!, isNullable: true)}>({Request}, {_reading.NullableFunction(response.Type!)}, isEmptyAllowed: true, cancellationToken);",
        ResponseKind.Json => $"return _sender.SendAsync({Request}, {_reading.Function(response.Type!)}, cancellationToken);",
        ResponseKind.Binary => $"return _sender.SendForStreamAsync({Request}, cancellationToken);",
        ResponseKind.Text => $"return _sender.SendForTextAsync({Request}, cancellationToken);",
        _ => $"return _sender.SendAsync({Request}, cancellationToken);",
    };
}
