#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;

/// <summary>What Gong says about a failure: {"requestId": "...", "errors": ["..."]}.</summary>
/// <param name="requestId">The id of the request; null where the body has none.</param>
/// <param name="errors">The sentences.</param>
internal sealed class GongErrorBody(string? requestId, IReadOnlyList<string> errors)
{
    private static readonly GongErrorBody None = new(null, []);

    /// <summary>The id of the request; null where the body has none.</summary>
    public string? RequestId { get; } = requestId;

    /// <summary>The sentences.</summary>
    public IReadOnlyList<string> Errors { get; } = errors;

    /// <summary>Takes from a body what can be taken, without the given credentials. Never fails: a proxy may have written it.</summary>
    public static GongErrorBody Parse(ArraySegment<byte> utf8, GongCredentials? credentials)
    {
        try
        {
            GongErrorBody body = GongJson.Parse(utf8.AsSpan(), Read);
            string[] errors = new string[body.Errors.Count];
            for (int i = 0; i < errors.Length; i++)
            {
                errors[i] = Redact(body.Errors[i], credentials);
            }

            return new GongErrorBody(body.RequestId is null ? null : Redact(body.RequestId, credentials), errors);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The latter is text that is no UTF-8 inside of a value that is taken as it is.
            return None;
        }
    }

    private static string Redact(string text, GongCredentials? credentials) => credentials is null ? text : credentials.Redact(text);

    private static GongErrorBody Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            GongJson.Skip(ref reader);
            return None;
        }

        string? requestId = null;
        List<string> errors = [];
        while (GongJson.NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            if (GongJson.Is(name, "requestId"u8) && reader.TokenType == JsonTokenType.String)
            {
                requestId = GongJson.ReadString(ref reader);
            }
            else if (GongJson.Is(name, "errors"u8))
            {
                AddErrors(ref reader, errors);
            }
            else
            {
                GongJson.Skip(ref reader);
            }
        }

        return new GongErrorBody(requestId, errors);
    }

    private static void AddErrors(ref Utf8JsonReader reader, List<string> errors)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            AddError(ref reader, errors);
            return;
        }

        foreach (string error in GongJson.ReadList(ref reader, ReadError)!)
        {
            errors.Add(error);
        }
    }

    private static void AddError(ref Utf8JsonReader reader, List<string> errors)
    {
        if (reader.TokenType != JsonTokenType.Null)
        {
            errors.Add(ReadError(ref reader));
        }
    }

    private static string ReadError(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? GongJson.ReadString(ref reader)!
        : JsonElement.ParseValue(ref reader).GetRawText();
}
