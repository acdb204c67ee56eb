namespace GongGen.Emission.Types;

/// <summary>Framework types, written so that no name in the user's project can stand in front of them.</summary>
internal static class WellKnown
{
    public const string JsonElement = "global::System.Text.Json.JsonElement";
    public const string Utf8JsonReader = "global::System.Text.Json.Utf8JsonReader";
    public const string Utf8JsonWriter = "global::System.Text.Json.Utf8JsonWriter";
    public const string JsonSerializerOptions = "global::System.Text.Json.JsonSerializerOptions";
    public const string JsonSerialization = "global::System.Text.Json.Serialization";
    public const string Type = "global::System.Type";
    public const string Task = "global::System.Threading.Tasks.Task";
    public const string CancellationToken = "global::System.Threading.CancellationToken";
    public const string AsyncEnumerable = "global::System.Collections.Generic.IAsyncEnumerable";
}
