using System.Text.Json.Serialization;
using Gong;

namespace Seen;

/// <summary>A type of the user that holds one of the client.</summary>
internal sealed record Report(string Title, User? Host);

[JsonSerializable(typeof(Report))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class ReportContext : JsonSerializerContext;
