using System.Globalization;
using GongGen.Emission.Types;
using GongGen.Emission.Writing;
using GongGen.Model.Operations;

namespace GongGen.Emission.Clients;

/// <summary>Writes the extension method that asks for any number of ids, as many at once as the operation takes.</summary>
/// <param name="types">Types as text.</param>
/// <param name="target">What the project has.</param>
internal sealed class BatchEmitter(CSharpType types, TargetFacts target)
{
    private const string Text = "global::System.Collections.Generic.IEnumerable<string>";

    /// <summary>Writes the method; nothing where the operation takes no list of ids.</summary>
    public void Emit(CodeWriter writer, ApiModel api, OperationModel operation, PagingModel paging)
    {
        MethodParameter[] others = new MethodSignature(types, operation, target).Parameters.ToArray();
        if (paging.IdsPath.Count == 0 || others.Length != 1)
        {
            return;
        }

        string body = others[0].Name;
        string ids = IdsName(paging, body);
        string item = types.Of(paging.ItemType);
        EmitDocs(writer, operation, paging, others[0], ids);
        DeprecationEmitter.Write(writer, operation.IsDeprecated);
        string declaration = $"this {types.Own(api.InterfaceName)} api__, {others[0].Declaration}, {Text} {ids}, {WellKnown.CancellationToken} cancellationToken = default";
        using (writer.Block($"public static {WellKnown.AsyncEnumerable}<{item}> {paging.MethodName}({declaration})"))
        {
            foreach (string name in new[] { "api__", body, ids })
            {
                writer.Write($$"""
                    if ({{name}} is null)
                    {
                        throw new global::System.ArgumentNullException(nameof({{name}}));
                    }

                    """);
            }

            string cursor = paging.CursorBodyMember.Length > 0 ? paging.CursorBodyMember + " = null, " : "";
            string key = paging.KeyPath.Count > 0 ? "static item__ => item__" + PagingPaths.Of(paging.KeyPath) : "key: null";
            writer.Write($$"""
                return new {{types.Runtime}}.GongBatches<{{item}}>(
                    ids__ => api__.{{paging.MethodName}}({{body}} with { {{cursor}}{{PagingPaths.Replace(body, paging.IdsPath, "ids__")}} }, cancellationToken),
                    {{key}},
                    {{paging.IdsLimit.ToString(CultureInfo.InvariantCulture)}}).EnumerateAsync({{ids}}, cancellationToken);
                """);
        }

        writer.Gap();
    }

    private static string IdsName(PagingModel paging, string body)
    {
        string member = paging.IdsPath[paging.IdsPath.Count - 1];
        string name = CSharpLiteral.Identifier(char.ToLowerInvariant(member[0]) + member.Substring(1));
        return name == body || name == "cancellationToken" ? name + "__" : name;
    }

    private void EmitDocs(CodeWriter writer, OperationModel operation, PagingModel paging, MethodParameter body, string ids)
    {
        string limit = paging.IdsLimit.ToString(CultureInfo.InvariantCulture);
        string summary = operation.Doc.Summary.Length > 0 ? operation.Doc.Summary : $"The operation {operation.Id}.";
        string order = paging.KeyPath.Count > 0 ? "in the order of the ids" : "batch after batch";
        XmlDoc.Write(writer, "summary", XmlDoc.Followed(summary, $"For any number of ids: asks for {limit} at once while the caller goes on, and gives what is found {order}. An id that stands twice is asked for once."));
        writer.Write("/// <param name=\"api__\">The operations to call.</param>");
        XmlDoc.Write(writer, "param", XmlDoc.Followed(body.Doc, "Its own ids and cursor do not count."), $" name=\"{body.Name.TrimStart('@')}\"");
        writer.Write($"/// <param name=\"{ids.TrimStart('@')}\">What to ask for.</param>");
        writer.Write("/// <param name=\"cancellationToken\">Stops the walk.</param>");
        writer.Write($"/// <exception cref=\"T:{types.Namespace}.GongBatchException\">At the end, where ids were refused; all others were given.</exception>");
    }
}
