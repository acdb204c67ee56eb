namespace GongGen.Model.Operations;

/// <summary>The operations of one tag: an interface and the class that implements it.</summary>
public sealed record ApiModel
{
    /// <summary>The tag as the document writes it.</summary>
    public required string Tag { get; init; }

    /// <summary>The C# stem ("Calls"): the client's property, the file, and the middle of the interface's name.</summary>
    public required string Name { get; init; }

    /// <summary>The interface ("ICallsApi"), unique in the namespace.</summary>
    public required string InterfaceName { get; init; }

    /// <summary>What the document says about the tag.</summary>
    public DocModel Doc { get; init; } = DocModel.None;

    /// <summary>How many requests a second the API accepts from all clients of a company together; null where no overlay says so.</summary>
    public int? RequestsPerSecond { get; init; }

    /// <summary>The operations in the document's order.</summary>
    public EquatableArray<OperationModel> Operations { get; init; }
}
