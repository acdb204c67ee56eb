namespace GongGen.Model.Operations;

/// <summary>What a successful answer holds.</summary>
public enum ResponseKind
{
    /// <summary>Nothing that the document describes.</summary>
    None,

    /// <summary>JSON of the response's type.</summary>
    Json,

    /// <summary>Bytes, given to the caller as a stream.</summary>
    Binary,

    /// <summary>Text.</summary>
    Text,
}
