using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace GongGen.Sandbox.Paging;

/// <summary>Turns a cursor into a signed token in the shape of a JWT, and back.</summary>
internal static class CursorCodec
{
    // Of no worth: it keeps a client from making cursors up, not from reading the source.
    private static readonly byte[] Key = "a sandbox signs with this"u8.ToArray();
    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256"}"""u8);

    public static string Write(Cursor cursor)
    {
        var content = $"{Header}.{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(cursor))}";
        return $"{content}.{Sign(content)}";
    }

    public static Cursor? Read(string token)
    {
        var end = token.LastIndexOf('.');
        if (end < 0 || !string.Equals(Sign(token[..end]), token[(end + 1)..], StringComparison.Ordinal))
        {
            return null;
        }

        var payload = token[(token.IndexOf('.', StringComparison.Ordinal) + 1)..end];
        return JsonSerializer.Deserialize<Cursor>(Base64Url.DecodeFromChars(payload));
    }

    private static string Sign(string content) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(content)));
}
