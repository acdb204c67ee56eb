using System.Globalization;
using GongGen.Emission.Annotations;
using GongGen.Emission.Refit;
using GongGen.Emission.Types;
using GongGen.Emission.Writing;
using GongGen.Model.Operations;
using GongGen.Model.Rules;

namespace GongGen.Emission.Clients;

/// <summary>Writes the file of one tag: the interface, the class that implements it over HttpClient, and its page walkers.</summary>
internal static class ApiEmitter
{
    /// <summary>Writes the whole file.</summary>
    public static string Emit(ApiGroup group, TargetFacts target)
    {
        CSharpType types = new(group.Namespace, target.HasDateOnly);
        string access = group.IsPublic ? "public" : "internal";
        TargetFacts fit = RefitFit.For(group.Api, target);
        CodeWriter writer = SourceFile.Begin();
        if (target.Refit.IsThere && RefitFit.Obstacle(group.Api) is { } obstacle)
        {
            writer.Write($"// Not an interface for Refit: {XmlDoc.Escape(obstacle)}.").Gap();
        }

        using (writer.Block($"namespace {group.Namespace}"))
        {
            EmitInterface(writer, types, access, group.Api, fit);
            new ImplementationEmitter(types, fit).Emit(writer, group.Api);
            new PagingEmitter(types, access, fit).Emit(writer, group.Api);
            new UploadEmitter(types).Emit(writer, access, group.Api);
            if (fit.Refit is { IsThere: true, WantsResponses: true })
            {
                new RefitResponsesEmitter(types, access, fit).Emit(writer, group.Api);
            }
        }

        new RefitClientEmitter(types, fit).Emit(writer, group.Api);

        return writer.ToString();
    }

    /// <summary>Writes Refit's attributes of a method in an interface; nothing without Refit.</summary>
    public static void WriteRefit(CodeWriter writer, OperationModel operation, TargetFacts target)
    {
        foreach (string attribute in target.Refit.IsThere ? RefitAttributes.Of(operation) : [])
        {
            writer.Write(attribute);
        }
    }

    private static void WriteRules(CodeWriter writer, OperationModel operation)
    {
        foreach (RuleModel rule in operation.Rules)
        {
            if ((rule.Kind == RuleKind.Paged ? RuleAttributes.OfPaging(rule, operation.Paging) : RuleAttributes.Of(rule)) is { } attribute)
            {
                writer.Write(attribute);
            }
        }
    }

    private static void EmitInterface(CodeWriter writer, CSharpType types, string access, ApiModel api, TargetFacts target)
    {
        MethodDocs docs = new(types);
        XmlDoc.Write(writer, "summary", api.Doc.Summary.Length > 0 ? api.Doc.Summary : $"The operations tagged {api.Tag}.");
        if (api.RequestsPerSecond is { } perSecond)
        {
            writer.Write($"[global::GongGen.Annotations.RateLimited(\"GONG3009\", {perSecond.ToString(CultureInfo.InvariantCulture)})]");
        }

        using (writer.Block($"{access} partial interface {api.InterfaceName}"))
        {
            foreach (OperationModel operation in api.Operations)
            {
                MethodSignature signature = new(types, operation, target);
                docs.Write(writer, operation, signature.Parameters);
                DeprecationEmitter.Write(writer, operation.IsDeprecated, operation.Rules);
                WriteRules(writer, operation);
                WriteRefit(writer, operation, target);
                writer.Write($"{signature.ReturnType} {operation.MethodName}({signature.AnnotatedDeclaration});").Gap();
            }
        }

        writer.Gap();
    }
}
