using System.Text;
using System.Text.Json;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Json;

/// <summary>JSON as strings.</summary>
internal static class JsonText
{
    public static T Read<T>(string json, JsonReadFunc<T> read) => GongJson.Parse(Encoding.UTF8.GetBytes(json), read);

    public static string Write(Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string WriteMember(Action<Utf8JsonWriter> write) => Write(writer =>
    {
        writer.WriteStartObject();
        write(writer);
        writer.WriteEndObject();
    });

    public static JsonElement Element(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
