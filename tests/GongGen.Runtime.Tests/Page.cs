using System.Text.Json;
using Gong.Runtime;

namespace GongGen.Runtime.Tests;

/// <summary>What an emitted record does, in small.</summary>
internal sealed record Page
{
    public string? Id { get; init; }

    public int? Count { get; init; }

    public IReadOnlyList<string>? Names { get; init; }

    public Page? Inner { get; init; }

    public string? Cursor { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? Extra { get; init; }

    public static Page Read(ref Utf8JsonReader reader)
    {
        Page page = new();
        Dictionary<string, JsonElement>? extra = null;
        GongJson.BeginObject(ref reader, nameof(Page));
        while (GongJson.NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            switch (name.Length)
            {
                case 2 when GongJson.Is(name, "id"u8):
                    page = page with { Id = GongJson.ReadString(ref reader) };
                    break;
                case 5 when GongJson.Is(name, "count"u8):
                    page = page with { Count = GongJson.ReadInt32(ref reader) };
                    break;
                case 5 when GongJson.Is(name, "names"u8):
                    page = page with { Names = GongJson.ReadList(ref reader, static (ref Utf8JsonReader r) => GongJson.ReadString(ref r)!) };
                    break;
                case 5 when GongJson.Is(name, "inner"u8):
                    page = page with { Inner = GongJson.ReadObject(ref reader, Read) };
                    break;
                case 6 when GongJson.Is(name, "cursor"u8):
                    page = page with { Cursor = GongJson.ReadString(ref reader) };
                    break;
                default:
                    GongJson.KeepUnknown(ref reader, name, ref extra);
                    break;
            }
        }

        return page with { Extra = extra };
    }
}
