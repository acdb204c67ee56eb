namespace GongGen.Emission.Types;

/// <summary>Short names inside of emitted files of types. Two underscores keep them apart from every name that a document can bring.</summary>
internal static class Aliases
{
    public const string Json = "Json__";
    public const string JsonValue = "JsonValue__";
    public const string Reader = "Reader__";
    public const string Writer = "Writer__";
    public const string Options = "Options__";
    public const string Validation = "Validation__";

    /// <summary>The declarations, to stand inside of the namespace.</summary>
    public static string Declarations(CSharpType types) => $"""
        using {Json} = {types.Runtime}.GongJson;
        using {JsonValue} = {types.Runtime}.GongJsonValue;
        using {Options} = {WellKnown.JsonSerializerOptions};
        using {Reader} = {WellKnown.Utf8JsonReader};
        using {Validation} = {types.Runtime}.GongValidation;
        using {Writer} = {WellKnown.Utf8JsonWriter};

        """;
}
