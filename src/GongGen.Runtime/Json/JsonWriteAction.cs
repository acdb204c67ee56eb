#nullable enable
namespace Gong.Runtime;

using global::System.Text.Json;

/// <summary>Writes a value.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <param name="writer">Where the JSON goes.</param>
/// <param name="value">The value, not null.</param>
internal delegate void JsonWriteAction<in T>(Utf8JsonWriter writer, T value);
