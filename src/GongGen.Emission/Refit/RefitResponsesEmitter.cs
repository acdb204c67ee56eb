using GongGen.Emission.Clients;
using GongGen.Emission.Types;
using GongGen.Emission.Writing;
using GongGen.Model.Operations;

namespace GongGen.Emission.Refit;

/// <summary>Writes the interface whose methods return whole answers: status, headers, and a failure that is not thrown.</summary>
/// <param name="types">Types as text.</param>
/// <param name="access">"public" or "internal".</param>
/// <param name="target">What the project has.</param>
internal sealed class RefitResponsesEmitter(CSharpType types, string access, TargetFacts target)
{
    /// <summary>Writes the interface.</summary>
    public void Emit(CodeWriter writer, ApiModel api)
    {
        RefitMethods methods = new(api, types, givesResponses: true);
        MethodDocs docs = new(types);
        writer.Write($"/// <summary>The operations of <see cref=\"{api.InterfaceName}\"/>; each gives the whole answer, a failure too.</summary>");
        using (writer.Block($"{access} partial interface {methods.Name}"))
        {
            foreach (OperationModel operation in api.Operations)
            {
                MethodSignature signature = new(types, operation, target);
                docs.Write(writer, operation, signature.Parameters);
                DeprecationEmitter.Write(writer, operation.IsDeprecated, operation.Rules);
                ApiEmitter.WriteRefit(writer, operation, target);
                writer.Write($"{methods.ReturnType(operation, signature)} {operation.MethodName}({signature.AnnotatedDeclaration});").Gap();
            }
        }

        writer.Gap();
    }
}
