using GongGen.Emission.Clients;
using GongGen.Emission.Types;
using GongGen.Emission.Writing;
using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Emission.Refit;

/// <summary>Writes the classes that stand in where Refit's own generator does not see the interfaces.</summary>
/// <param name="types">Types as text.</param>
/// <param name="target">What the project has.</param>
internal sealed class RefitClientEmitter(CSharpType types, TargetFacts target)
{
    private readonly RequestEmitter _request = new(types);

    /// <summary>Writes the classes; nothing where Refit's generator does it, or where there is no Refit.</summary>
    public void Emit(CodeWriter writer, ApiModel api)
    {
        foreach (RefitMethods methods in RefitMethods.Of(api, types, target))
        {
            switch (target.Refit.Clients)
            {
                case RefitClients.Hooks:
                    EmitRegistered(writer, methods);
                    break;
                case RefitClients.Names:
                    EmitNamed(writer, methods);
                    break;
            }
        }
    }

    private void EmitRegistered(CodeWriter writer, RefitMethods methods)
    {
        string sender = types.Runtime + ".GongRefitSender";
        using (writer.Gap().Block($"namespace {types.Namespace}.Runtime"))
        {
            using (writer.Block($"internal sealed class {methods.ClassName} : {types.Own(methods.Name)}"))
            {
                writer.Write($$"""
                    private readonly {{sender}} _sender;

                    internal {{methods.ClassName}}(global::System.Net.Http.HttpClient client, global::Refit.RefitSettings settings) =>
                        _sender = new {{sender}}(client, settings, typeof({{types.Own(methods.Name)}}));

                    """);
                EmitMethods(writer, methods, EmitRequest);
            }
        }
    }

    // Refit finds the class by this name, and its own generator writes other parts of the outer one.
    private void EmitNamed(CodeWriter writer, RefitMethods methods)
    {
        string name = types.Namespace.Replace(".", "") + methods.Name;
        using (writer.Gap().Block("namespace Refit.Implementation"))
        {
            using (writer.Block("internal static partial class Generated"))
            {
                using (writer.Block($"internal sealed class {name} : {types.Own(methods.Name)}"))
                {
                    writer.Write($$"""
                        private readonly global::System.Net.Http.HttpClient _client;
                        private readonly global::Refit.IRequestBuilder _builder;

                        public {{name}}(global::System.Net.Http.HttpClient client, global::Refit.IRequestBuilder builder)
                        {
                            _client = client;
                            _builder = builder;
                        }

                        """);
                    EmitMethods(writer, methods, EmitBuilderCall);
                }
            }
        }
    }

    private void EmitMethods(CodeWriter writer, RefitMethods methods, Action<CodeWriter, RefitMethods, OperationModel, MethodSignature> emitBody)
    {
        foreach (OperationModel operation in methods.Api.Operations)
        {
            MethodSignature signature = new(types, operation, target);
            using (writer.Block($"public {methods.ReturnType(operation, signature)} {operation.MethodName}({signature.Declaration})"))
            {
                ImplementationEmitter.EmitNullChecks(writer, signature);
                emitBody(writer, methods, operation, signature);
            }

            writer.Gap();
        }
    }

    private static void EmitBuilderCall(CodeWriter writer, RefitMethods methods, OperationModel operation, MethodSignature signature)
    {
        string arguments = string.Join(", ", signature.Parameters.Select(parameter => parameter.Name).Append("cancellationToken"));
        writer.Write($$"""
            object?[] arguments__ = new object?[] { {{arguments}} };
            return ({{methods.ReturnType(operation, signature)}})_builder.BuildRestResultFuncForMethod({{CSharpLiteral.Of(operation.MethodName)}})(_client, arguments__!)!;
            """);
    }

    private void EmitRequest(CodeWriter writer, RefitMethods methods, OperationModel operation, MethodSignature signature)
    {
        RequestEmitter.EmitRequest(writer, types, operation);
        foreach (ParameterModel parameter in operation.Parameters)
        {
            writer.Write(ParameterStatement(parameter));
        }

        if (operation.Body is { } body)
        {
            EmitBody(writer, body);
        }

        string send = methods.GivesResponses ? $"SendForResponseAsync<{methods.ResponseType(operation)}, {methods.ValueType(operation)}>"
            : operation.Response.Kind == ResponseKind.None ? "SendAsync"
            : $"SendAsync<{methods.ValueType(operation)}>";
        writer.Write($"return _sender.{send}({RequestEmitter.Request}, cancellationToken);");
    }

    private string ParameterStatement(ParameterModel parameter)
    {
        string wireName = CSharpLiteral.Of(parameter.WireName);
        string value = CSharpLiteral.Identifier(parameter.Name);
        string format = RefitAttributes.Format(parameter.Type) is { } text ? ", " + CSharpLiteral.Of(text) : "";
        if (parameter.Type.Kind == TypeKind.List)
        {
            return $"{RequestEmitter.Request}.AddQuery({wireName}, {types.Runtime}.GongFormat.Texts({value}, item__ => _sender.Text(item__{format})), {ParameterValues.Separator(parameter)});";
        }

        return parameter.Location switch
        {
            ParameterLocation.Header => $"{RequestEmitter.Request}.AddHeader({wireName}, {RequestEmitter.Text(types, parameter.Type, value, !parameter.IsRequired)});",
            ParameterLocation.Path => $"{RequestEmitter.Request}.AddPath({wireName}, _sender.Text({value}{format}));",
            _ => $"{RequestEmitter.Request}.AddQuery({wireName}, _sender.Text({value}{format}));",
        };
    }

    private void EmitBody(CodeWriter writer, BodyModel body)
    {
        string name = CSharpLiteral.Identifier(body.Name);
        if (body.Kind == BodyKind.Multipart)
        {
            _request.EmitParts(writer, body, RequestEmitter.AddPart);
            return;
        }

        writer.Write(body.Kind switch
        {
            BodyKind.Json => $"{RequestEmitter.Request}.SetContent(_sender.Body({name}));",
            BodyKind.Text => $"{RequestEmitter.Request}.SetText({name}, {CSharpLiteral.Of(body.MediaType)});",
            _ => $"{RequestEmitter.Request}.SetStream({name}, {CSharpLiteral.Of(body.MediaType)});",
        });
    }
}
