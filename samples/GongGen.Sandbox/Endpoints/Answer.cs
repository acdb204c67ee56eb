using System.Text.Json.Nodes;

namespace GongGen.Sandbox.Endpoints;

/// <summary>What an operation says: a status and a body, to which the request id is still to be added.</summary>
internal sealed record Answer(int Status, JsonObject Body)
{
    /// <summary>False for the one answer of the API that has no request id.</summary>
    public bool HasRequestId { get; init; } = true;

    /// <summary>How long the client is asked to wait, when it is.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static Answer Ok(JsonObject body) => new(200, body);

    public static Answer Created(JsonObject body) => new(201, body);

    public static Answer Refuse(int status, params IEnumerable<string> errors) =>
        new(status, new JsonObject { ["errors"] = new JsonArray([.. errors.Select(error => (JsonNode)error)]) });

    public static Answer TooMany(TimeSpan wait) =>
        Refuse(429, "The limit of API requests has been exceeded") with { RetryAfter = wait };
}
