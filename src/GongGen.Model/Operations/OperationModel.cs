using GongGen.Model.Rules;

namespace GongGen.Model.Operations;

/// <summary>One method of an interface.</summary>
public sealed record OperationModel
{
    /// <summary>The operationId as the document writes it, or one derived from method and path.</summary>
    public required string Id { get; init; }

    /// <summary>The C# method, with Async ("ListCallsAsync"), unique in its interface.</summary>
    public required string MethodName { get; init; }

    /// <summary>The HTTP method in capitals.</summary>
    public required string HttpMethod { get; init; }

    /// <summary>The whole path with its placeholders, the server's own path in front ("/v2/calls/{id}").</summary>
    public required string Path { get; init; }

    /// <summary>Parameters in the order of the signature: required ones first, else as the document has them.</summary>
    public EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>The request body; null where there is none.</summary>
    public BodyModel? Body { get; init; }

    /// <summary>What a successful answer holds.</summary>
    public required ResponseModel Response { get; init; }

    /// <summary>How to walk through the pages; null where the operation has none.</summary>
    public PagingModel? Paging { get; init; }

    /// <summary>How to upload the file that the operation is about in the same step; null where it is about none.</summary>
    public UploadModel? Upload { get; init; }

    /// <summary>What the document says about the operation.</summary>
    public DocModel Doc { get; init; } = DocModel.None;

    /// <summary>True where the document calls the operation deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The failures that the document names, in ascending order of status.</summary>
    public EquatableArray<FailureModel> Failures { get; init; }

    /// <summary>Rules about calling the operation.</summary>
    public EquatableArray<RuleModel> Rules { get; init; }

    /// <summary>Whether sending twice does no more than sending once; null where that is as HTTP says of the method.</summary>
    public bool? IsRepeatable { get; init; }

    /// <summary>
    /// The member of the answer ("callId") that takes the id of what is there already, where the API refuses a repetition and names that id; empty
    /// where it recognizes none.
    /// </summary>
    public string DuplicateMember { get; init; } = "";

    /// <summary>The scopes that a caller needs.</summary>
    public EquatableArray<string> Scopes { get; init; }
}
