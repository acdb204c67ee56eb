using GongGen.Emission.Annotations;
using GongGen.Emission.Types;
using GongGen.Emission.Validation;
using GongGen.Emission.Writing;
using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Emission.Clients;

/// <summary>Writes the extension methods that call an operation and upload the file that it is about as one step, whoever implements the interface.</summary>
/// <param name="types">Types as text.</param>
internal sealed class UploadEmitter(CSharpType types)
{
    /// <summary>Writes the class; nothing where the interface has no such operation.</summary>
    public void Emit(CodeWriter writer, string access, ApiModel api)
    {
        OperationModel[] operations = [.. api.Operations.Where(operation => operation.Upload is not null)];
        if (operations.Length == 0)
        {
            return;
        }

        writer.Write($"/// <summary>Steps of {XmlDoc.Escape(api.Name)} that belong together.</summary>");
        using (writer.Block($"{access} static partial class {ImplementationEmitter.ClassName(api)}Extensions"))
        {
            foreach (OperationModel operation in operations)
            {
                EmitMethod(writer, api, operation, operation.Upload!);
            }
        }

        writer.Gap();
    }

    /// <summary>Writes the methods of the client that check files before there is anything to upload them to.</summary>
    public void EmitChecks(CodeWriter writer, ApiModel api)
    {
        foreach (OperationModel upload in api.Operations.Where(operation => api.Operations.Any(other => other.Upload?.UploadId == operation.Id)))
        {
            PartModel part = FileOf(upload);
            if (MediaRules.NameOf(upload, part) is { } rule)
            {
                string file = CSharpLiteral.Identifier(part.Name);
                writer.Write($$"""
                    internal {{WellKnown.Task}} {{CheckName(upload)}}({{types.Own("GongFile")}} {{file}}, {{WellKnown.CancellationToken}} cancellationToken) =>
                        _sender.CheckAsync({{CSharpLiteral.Of(upload.Id)}}, {{CSharpLiteral.Of(part.Name)}}, {{file}}, {{rule}}, cancellationToken);

                    """);
            }
        }
    }

    private static string CheckName(OperationModel upload) => "Check" + upload.MethodName + "__";

    private static PartModel FileOf(OperationModel upload) => upload.Body!.Parts.First(part => part.Type.Kind == TypeKind.Binary);

    private static string Id(OperationModel operation) => CSharpLiteral.Identifier(operation.Parameters.First(parameter => parameter.IsRequired).Name);

    private void EmitMethod(CodeWriter writer, ApiModel api, OperationModel operation, UploadModel model)
    {
        OperationModel upload = api.Operations.First(other => other.Id == model.UploadId);
        OperationModel check = api.Operations.First(other => other.Id == model.CheckId);
        PartModel part = FileOf(upload);
        string body = CSharpLiteral.Identifier(operation.Body!.Name);
        string file = CSharpLiteral.Identifier(part.Name) is var name && name == body ? name + "__" : name;
        EmitDocs(writer, operation, upload, part, body, file);
        EmitFailures(writer, model);
        DeprecationEmitter.Write(writer, operation.IsDeprecated || upload.IsDeprecated);
        string attributes = string.Concat(part.Rules.Select(RuleAttributes.Of).OfType<string>().Select(attribute => attribute + " "));
        string declaration = $"this {types.Own(api.InterfaceName)} api__, {types.Of(operation.Body.Type!)} {body}, {attributes}{types.Own("GongFile")} {file}, {WellKnown.CancellationToken} cancellationToken = default";
        using (writer.Block($"public static {WellKnown.Task}<{types.Own("GongUploadResult")}> {model.MethodName}({declaration})"))
        {
            EmitGuards(writer, model, body, file);
            string checkFile = MediaRules.NameOf(upload, part) is null
                ? $"static _ => {WellKnown.Task}.CompletedTask"
                : $"token__ => api__ is {types.Own(ImplementationEmitter.ClassName(api))} client__ ? client__.{CheckName(upload)}({file}, token__) : {WellKnown.Task}.CompletedTask";
            writer.Write($$"""
                return new {{types.Runtime}}.GongUpload
                {
                    Check = {{checkFile}},
                    Add = async token__ => (await api__.{{operation.MethodName}}({{body}}, cancellationToken: token__).ConfigureAwait(false))?{{PagingPaths.Of(model.LinkPath)}},
                    Find = async (id__, token__) => {{Call(check, model.CheckUrlPath, $"{Id(check)}: id__")}},
                    Send = async (id__, token__) => {{Call(upload, model.UrlPath, $"{Id(upload)}: id__, {CSharpLiteral.Identifier(part.Name)}: {file}")}},
                }.RunAsync(cancellationToken);
                """);
        }

        writer.Gap();
    }

    private static string Call(OperationModel operation, EquatableArray<string> url, string arguments)
    {
        string call = $"await api__.{operation.MethodName}({arguments}, cancellationToken: token__).ConfigureAwait(false)";
        return url.Count == 0 ? $"{{ {call}; return null; }}" : $"({call})?{PagingPaths.Of(url)}";
    }

    private static void EmitGuards(CodeWriter writer, UploadModel model, string body, string file)
    {
        foreach (string name in new[] { "api__", body, file })
        {
            writer.Write($$"""
                if ({{name}} is null)
                {
                    throw new global::System.ArgumentNullException(nameof({{name}}));
                }

                """);
        }

        if (model.Unless.Length > 0)
        {
            writer.Write($$"""
                if (!string.IsNullOrEmpty({{body}}.{{model.Unless}}))
                {
                    throw new global::System.ArgumentException({{CSharpLiteral.Of(model.Unless + " must not be set where the file is uploaded.")}}, nameof({{body}}));
                }

                """);
        }
    }

    private static void EmitDocs(CodeWriter writer, OperationModel operation, OperationModel upload, PartModel part, string body, string file)
    {
        string summary = operation.Doc.Summary.Length > 0 ? operation.Doc.Summary : $"The operation {operation.Id}.";
        XmlDoc.Write(writer, "summary", $"{summary}\nUploads the file in the same step ({upload.MethodName}). After a failure or a crash, call it again with the same values: it finds what is there already and goes on behind it.");
        writer.Write("/// <param name=\"api__\">The operations to call.</param>");
        string request = operation.Body!.Doc.Summary.Length > 0 ? operation.Body.Doc.Summary : "The body of the request.";
        XmlDoc.Write(writer, "param", request, $" name=\"{body.TrimStart('@')}\"");
        XmlDoc.Write(writer, "param", part.Doc.Summary.Length > 0 ? part.Doc.Summary : $"The part {part.WireName}.", $" name=\"{file.TrimStart('@')}\"");
        writer.Write("/// <param name=\"cancellationToken\">Stops the requests; what was done stays.</param>");
        writer.Write("/// <returns>What there is now, and what this run did for it.</returns>");
    }

    private void EmitFailures(CodeWriter writer, UploadModel model)
    {
        writer.Write($"/// <exception cref=\"T:{types.Namespace}.GongApiException\">The API refused a request.</exception>");
        writer.Write($"/// <exception cref=\"T:{types.Namespace}.GongDuplicateMediaException\">The file belongs to something else already.</exception>");
        if (model.Unless.Length > 0)
        {
            writer.Write($"/// <exception cref=\"T:System.ArgumentException\">{model.Unless} is set.</exception>");
        }
    }
}
