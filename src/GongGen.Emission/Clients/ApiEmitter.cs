using GongGen.Emission.Types;
using GongGen.Emission.Writing;
using GongGen.Model.Operations;

namespace GongGen.Emission.Clients;

/// <summary>Writes the file of one tag: the interface, the class that implements it over HttpClient, and its page walkers.</summary>
internal static class ApiEmitter
{
    /// <summary>Writes the whole file.</summary>
    public static string Emit(ApiGroup group)
    {
        CSharpType types = new(group.Namespace);
        string access = group.IsPublic ? "public" : "internal";
        CodeWriter writer = SourceFile.Begin();
        using (writer.Block($"namespace {group.Namespace}"))
        {
            EmitInterface(writer, types, access, group.Api);
            new ImplementationEmitter(types).Emit(writer, group.Api);
            new PagingEmitter(types, access).Emit(writer, group.Api);
        }

        return writer.ToString();
    }

    private static void EmitInterface(CodeWriter writer, CSharpType types, string access, ApiModel api)
    {
        MethodDocs docs = new(types);
        XmlDoc.Write(writer, "summary", api.Doc.Summary.Length > 0 ? api.Doc.Summary : $"The operations tagged {api.Tag}.");
        using (writer.Block($"{access} partial interface {api.InterfaceName}"))
        {
            foreach (OperationModel operation in api.Operations)
            {
                MethodSignature signature = new(types, operation);
                docs.Write(writer, operation, signature.Parameters);
                DeprecationEmitter.Write(writer, operation.IsDeprecated);
                writer.Write($"{signature.ReturnType} {operation.MethodName}({signature.Declaration});").Gap();
            }
        }

        writer.Gap();
    }
}
