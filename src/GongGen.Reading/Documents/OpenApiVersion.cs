namespace GongGen.Reading.Documents;

/// <summary>The versions of OpenAPI that are read.</summary>
internal enum OpenApiVersion
{
    /// <summary>3.0: nullable, boolean exclusive limits.</summary>
    V30,

    /// <summary>3.1: JSON Schema, type lists, keywords beside $ref.</summary>
    V31,
}
