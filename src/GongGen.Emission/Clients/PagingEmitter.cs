using GongGen.Emission.Annotations;
using GongGen.Emission.Types;
using GongGen.Emission.Writing;
using GongGen.Model.Operations;
using GongGen.Model.Rules;

namespace GongGen.Emission.Clients;

/// <summary>Writes the extension methods that walk through all pages of an operation, whoever implements the interface.</summary>
/// <param name="types">Types as text.</param>
/// <param name="access">"public" or "internal".</param>
/// <param name="target">What the project has.</param>
internal sealed class PagingEmitter(CSharpType types, string access, TargetFacts target)
{
    private readonly BatchEmitter _batches = new(types, target);

    /// <summary>Writes the class; nothing where the interface has no paged operation.</summary>
    public void Emit(CodeWriter writer, ApiModel api)
    {
        OperationModel[] paged = api.Operations.Where(operation => operation.Paging is not null).ToArray();
        if (paged.Length == 0)
        {
            return;
        }

        writer.Write($"/// <summary>Walks through the pages of {XmlDoc.Escape(api.Name)}.</summary>");
        using (writer.Block($"{access} static partial class {ImplementationEmitter.ClassName(api)}Extensions"))
        {
            foreach (OperationModel operation in paged)
            {
                EmitMethod(writer, api, operation, operation.Paging!);
                _batches.Emit(writer, api, operation, operation.Paging!);
            }
        }
    }

    private void EmitMethod(CodeWriter writer, ApiModel api, OperationModel operation, PagingModel paging)
    {
        MethodSignature signature = new(types, operation, target);
        string item = types.Of(paging.ItemType);
        string cursor = CSharpLiteral.Identifier(paging.CursorParameter);
        MethodParameter[] parameters = signature.Parameters.Where(parameter => cursor.Length == 0 || parameter.Name != cursor).ToArray();
        EmitDocs(writer, operation, parameters);
        DeprecationEmitter.Write(writer, operation.IsDeprecated);
        WriteRules(writer, operation);
        string declaration = $"this {types.Own(api.InterfaceName)} api__, {MethodSignature.DeclarationOf(parameters, parameter => parameter.Attributes)}";
        using (writer.Block($"public static {types.Own("GongPageable")}<{item}> {paging.MethodName}({declaration})"))
        {
            foreach (string name in parameters.Where(parameter => parameter.IsRequired && parameter.IsReference).Select(parameter => parameter.Name).Prepend("api__"))
            {
                writer.Write($$"""
                    if ({{name}} is null)
                    {
                        throw new global::System.ArgumentNullException(nameof({{name}}));
                    }

                    """);
            }

            writer.Write($$"""
                return {{types.Runtime}}.GongPaging.EnumerateAsync(
                    (cursor__, token__) => api__.{{operation.MethodName}}({{Arguments(operation, signature, paging)}}),
                    {{Reader(operation, paging, item)}},
                    firstCursor: {{FirstCursor(operation, paging)}},
                    cancellationToken);
                """);
        }

        writer.Gap();
    }

    private string Reader(OperationModel operation, PagingModel paging, string item)
    {
        string page = types.Of(operation.Response.Type!);
        string[] facts =
        [
            .. paging.TotalPath.Count > 0 ? [$"Total = static page__ => page__{PagingPaths.Of(paging.TotalPath)}"] : Array.Empty<string>(),
            .. paging.KeyPath.Count > 0 ? [$"Key = static item__ => item__{PagingPaths.Of(paging.KeyPath)}"] : Array.Empty<string>(),
        ];
        string reader = $"new {types.Runtime}.GongPageReader<{page}, {item}>(static page__ => page__.{paging.ItemsMember}, static page__ => page__{PagingPaths.Of(paging.CursorPath)})";
        return facts.Length == 0 ? reader : $"{reader} {{ {string.Join(", ", facts)} }}";
    }

    private static string FirstCursor(OperationModel operation, PagingModel paging)
    {
        string body = CSharpLiteral.Identifier(operation.Body?.Name ?? "");
        return paging.CursorBodyMember.Length == 0 ? "null" : $"{body}{(operation.Body!.IsRequired ? "" : "?")}.{paging.CursorBodyMember}";
    }

    // The walk takes the same arguments, and a walk per id is as bad as a request per id; all else that is said of a call is about a single page.
    private static void WriteRules(CodeWriter writer, OperationModel operation)
    {
        foreach (string attribute in operation.Rules.Where(rule => rule.Kind is RuleKind.LessThan or RuleKind.Batchable).Select(RuleAttributes.Of).OfType<string>())
        {
            writer.Write(attribute);
        }
    }

    private static void EmitDocs(CodeWriter writer, OperationModel operation, MethodParameter[] parameters)
    {
        string summary = operation.Doc.Summary.Length > 0 ? operation.Doc.Summary : $"The operation {operation.Id}.";
        XmlDoc.Write(writer, "summary", XmlDoc.Followed(summary, "Asks for page after page while the caller goes on; an empty result (404) is an empty sequence. "
            + (operation.Paging!.KeyPath.Count > 0 ? "A cursor that expires begins the walk again without giving an item twice." : "A cursor that expires is an error.")));
        writer.Write("/// <param name=\"api__\">The operations to call.</param>");
        MethodDocs.WriteParameters(writer, parameters);
    }

    private static string Arguments(OperationModel operation, MethodSignature signature, PagingModel paging)
    {
        string cursor = CSharpLiteral.Identifier(paging.CursorParameter);
        string body = CSharpLiteral.Identifier(operation.Body?.Name ?? "");
        IEnumerable<string> arguments = signature.Parameters.Select(parameter =>
        {
            if (paging.CursorParameter.Length > 0 && parameter.Name == cursor)
            {
                return "cursor__";
            }

            bool isBody = paging.CursorBodyMember.Length > 0 && parameter.Name == body;
            return isBody ? $"cursor__ is null ? {body} : {body} with {{ {paging.CursorBodyMember} = cursor__ }}" : parameter.Name;
        });
        return string.Join(", ", arguments.Append("token__"));
    }
}
