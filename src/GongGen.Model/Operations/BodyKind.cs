namespace GongGen.Model.Operations;

/// <summary>How a request body is written.</summary>
public enum BodyKind
{
    /// <summary>JSON of the body's type.</summary>
    Json,

    /// <summary>multipart/form-data, a parameter per part.</summary>
    Multipart,

    /// <summary>application/x-www-form-urlencoded, a parameter per field.</summary>
    Form,

    /// <summary>Bytes of a stream.</summary>
    Binary,

    /// <summary>Plain text.</summary>
    Text,
}
