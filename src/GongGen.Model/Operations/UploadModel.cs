namespace GongGen.Model.Operations;

/// <summary>How to call an operation and upload the file that it is about as one step, which can be repeated until it has succeeded.</summary>
public sealed record UploadModel
{
    /// <summary>The C# method that does it ("AddCallWithRecordingAsync"), unique in its interface.</summary>
    public required string MethodName { get; init; }

    /// <summary>The id of the operation that uploads; it takes one text and one file, and nothing else that is required.</summary>
    public required string UploadId { get; init; }

    /// <summary>The id of the operation whose success tells that the file is there; it takes one text, and nothing else that is required.</summary>
    public required string CheckId { get; init; }

    /// <summary>The C# members that lead from the answer to the text that both operations take.</summary>
    public required EquatableArray<string> LinkPath { get; init; }

    /// <summary>The C# member of the body that must not be set, because the file comes from there; empty where there is none.</summary>
    public string Unless { get; init; } = "";

    /// <summary>The C# members that lead from the upload's answer to an address for people; empty where there is none.</summary>
    public EquatableArray<string> UrlPath { get; init; }

    /// <summary>The C# members that lead from the check's answer to an address for people; empty where there is none.</summary>
    public EquatableArray<string> CheckUrlPath { get; init; }
}
