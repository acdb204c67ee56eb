namespace GongGen.Model.Types;

/// <summary>What a value is in C#.</summary>
public enum TypeKind
{
    /// <summary>string; all ids are strings.</summary>
    String,

    /// <summary>bool.</summary>
    Boolean,

    /// <summary>int.</summary>
    Int32,

    /// <summary>long.</summary>
    Int64,

    /// <summary>float.</summary>
    Single,

    /// <summary>double.</summary>
    Double,

    /// <summary>decimal.</summary>
    Decimal,

    /// <summary>System.DateTimeOffset, from format date-time.</summary>
    DateTimeOffset,

    /// <summary>System.DateOnly, from format date.</summary>
    DateOnly,

    /// <summary>System.Text.Json.JsonElement: a value of any shape.</summary>
    Json,

    /// <summary>byte[], from format byte (base64 inside JSON).</summary>
    Bytes,

    /// <summary>A file or stream: format binary in a multipart part, a body or a response.</summary>
    Binary,

    /// <summary>A record of this document, by its C# name.</summary>
    Record,

    /// <summary>An open enum of this document, by its C# name.</summary>
    Enum,

    /// <summary>One of several types, by its C# name.</summary>
    Union,

    /// <summary>IReadOnlyList of the item type.</summary>
    List,

    /// <summary>IReadOnlyDictionary from string to the item type.</summary>
    Map,
}
