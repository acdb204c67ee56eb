#nullable enable
namespace Gong.Runtime;

using global::System.Text.Json;

/// <summary>Reads a value whose first token is the reader's current one, and leaves the reader on its last token.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <param name="reader">The JSON.</param>
/// <returns>The value.</returns>
internal delegate T JsonReadFunc<T>(ref Utf8JsonReader reader);
