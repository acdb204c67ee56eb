using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Types;
using GongGen.Reading.Operations;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Rules;

/// <summary>Reads which upload belongs to an operation, so that both become one step.</summary>
/// <param name="register">Knows where it is said.</param>
/// <param name="faults">Takes what is wrong, at its line.</param>
/// <param name="paths">Knows the C# names of members.</param>
/// <param name="operations">Knows the operations.</param>
internal sealed class UploadReader(RuleRegister register, RuleFaults faults, MemberPaths paths, OperationIndex operations)
{
    private const string Async = "Async";

    /// <summary>The upload; null where there is none, or one of its operations is not emitted.</summary>
    public UploadModel? Read(ApiModel api, OperationModel operation)
    {
        if (register.UploadOf(RuleRegister.Operation(operation.Id)) is not { } node || NodeReader.IsNull(node))
        {
            return null;
        }

        try
        {
            RuleArguments arguments = new(node as SpecMapping ?? throw new RuleFault("it is not a mapping"));
            UploadModel? upload = Read(arguments, api, operation);
            if (upload is not null)
            {
                arguments.RefuseOthers();
            }

            return upload;
        }
        catch (RuleFault fault)
        {
            faults.AddSentence($"the upload was left out: {fault.Message}", node);
            return null;
        }
    }

    private UploadModel? Read(RuleArguments arguments, ApiModel api, OperationModel operation)
    {
        string name = OperationNames.MethodStem(arguments.Text("method")) + Async;
        OperationModel? upload = Find(api, arguments.Text("operation"));
        OperationModel? check = Find(api, arguments.Text("check"));
        string link = arguments.Text("link");
        string? unless = arguments.OptionalText("unless");
        string? url = arguments.OptionalText("url");
        string? checkUrl = arguments.OptionalText("checkUrl");
        if (upload is null || check is null)
        {
            return null;
        }

        RequireFreeName(api, name);
        RequireBody(operation);
        RequireId(check);
        RequireId(upload);
        if (upload.Body is not { Kind: BodyKind.Multipart } body || body.Parts.Count(part => part.Type.Kind == TypeKind.Binary) != 1
            || body.Parts.Any(part => part.IsRequired && part.Type.Kind != TypeKind.Binary))
        {
            throw new RuleFault($"{upload.Id} does not take a form with one file");
        }

        return new UploadModel
        {
            MethodName = name,
            UploadId = upload.Id,
            CheckId = check.Id,
            LinkPath = Text(operation, link).ToEquatableArray(),
            Unless = unless is null ? "" : TextMember(operation, unless),
            UrlPath = url is null ? default : Text(upload, url).ToEquatableArray(),
            CheckUrlPath = checkUrl is null ? default : Text(check, checkUrl).ToEquatableArray(),
        };
    }

    // One interface, because one extension method takes it.
    private OperationModel? Find(ApiModel api, string id) => operations.Find(id) is not { } operation ? null
        : api.Operations.Any(own => string.Equals(own.Id, operation.Id, StringComparison.Ordinal)) ? operation
        : throw new RuleFault($"{id} does not have the tag {api.Tag}");

    private static void RequireFreeName(ApiModel api, string name)
    {
        bool isTaken = api.Operations.Any(operation => string.Equals(operation.MethodName, name, StringComparison.OrdinalIgnoreCase)
            || string.Equals(operation.Paging?.MethodName, name, StringComparison.OrdinalIgnoreCase));
        if (isTaken || name == Async)
        {
            throw new RuleFault(isTaken ? $"there is a method {name} already" : "\"method\" holds no letter");
        }
    }

    private void RequireBody(OperationModel operation)
    {
        bool isBodyAlone = operation.Body is { Kind: BodyKind.Json, IsRequired: true } body && paths.Record(body.Type) is not null
            && operation.Parameters.All(parameter => !parameter.IsRequired);
        if (!isBodyAlone)
        {
            throw new RuleFault($"{operation.Id} takes something other than one object");
        }
    }

    private static void RequireId(OperationModel operation)
    {
        ParameterModel[] required = operation.Parameters.Where(parameter => parameter.IsRequired).ToArray();
        if (required.Length != 1 || required[0].Type.Kind != TypeKind.String)
        {
            throw new RuleFault($"{operation.Id} does not take one text that says what it is about");
        }
    }

    private string TextMember(OperationModel operation, string wireName)
    {
        PropertyModel property = MemberPaths.Find(paths.Record(operation.Body!.Type)!, wireName);
        return property.Type.Kind == TypeKind.String ? property.Name : throw new RuleFault($"\"{wireName}\" is not text");
    }

    private string[] Text(OperationModel operation, string path)
    {
        MemberPath member = paths.Follow(paths.Record(operation.Response.Type) ?? throw new RuleFault($"the answer of {operation.Id} has no members"), path);
        return member.End.Kind == TypeKind.String && !member.HasList ? member.Text.Split('.') : throw new RuleFault($"\"{path}\" is not one text in the answer of {operation.Id}");
    }
}
