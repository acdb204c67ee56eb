using GongGen.Emission.Types;
using GongGen.Emission.Validation;
using GongGen.Emission.Writing;
using GongGen.Model.Operations;

namespace GongGen.Emission.Clients;

/// <summary>Writes the class that sends an interface's requests over HttpClient.</summary>
/// <param name="types">Types as text.</param>
/// <param name="target">What the project has.</param>
internal sealed class ImplementationEmitter(CSharpType types, TargetFacts target)
{
    private readonly RequestEmitter _request = new(types);
    private readonly OperationValidationEmitter _validation = new(types);

    /// <summary>Writes the class.</summary>
    public void Emit(CodeWriter writer, ApiModel api)
    {
        string sender = types.Runtime + ".GongSender";
        using (writer.Block($"internal sealed class {ClassName(api)} : {types.Own(api.InterfaceName)}"))
        {
            writer.Write($$"""
                private readonly {{sender}} _sender;

                internal {{ClassName(api)}}({{sender}} sender) => _sender = sender;

                """);
            foreach (OperationModel operation in api.Operations)
            {
                MediaRules.EmitFields(writer, types, operation);
            }

            foreach (OperationModel operation in api.Operations)
            {
                EmitMethod(writer, operation);
            }

            new UploadEmitter(types).EmitChecks(writer, api);
        }

        writer.Gap();
    }

    /// <summary>The class behind an interface.</summary>
    public static string ClassName(ApiModel api) => api.InterfaceName.Substring(1);

    /// <summary>Writes the statements that refuse null where a value is required.</summary>
    public static void EmitNullChecks(CodeWriter writer, MethodSignature signature)
    {
        foreach (MethodParameter parameter in signature.Parameters.Where(parameter => parameter.IsRequired && parameter.IsReference))
        {
            writer.Write($$"""
                if ({{parameter.Name}} is null)
                {
                    throw new global::System.ArgumentNullException(nameof({{parameter.Name}}));
                }

                """);
        }
    }

    private void EmitMethod(CodeWriter writer, OperationModel operation)
    {
        MethodSignature signature = new(types, operation, target);
        using (writer.Block($"public {signature.ReturnType} {operation.MethodName}({signature.Declaration})"))
        {
            EmitNullChecks(writer, signature);
            _validation.Emit(writer, operation);
            _request.Emit(writer, operation);
        }

        writer.Gap();
    }
}
