using System.Text.Json;
using GongGen.Testing.Documents;
using GongGen.Testing.Generators;

namespace GongGen.Corpus.Tests.RoundTrips;

/// <summary>The client of the bundled document, compiled and loaded once for all tests.</summary>
public sealed class EmittedGong : IDisposable
{
    private readonly EmittedAssembly _assembly = CorpusDocument.Run(GongSchemas.Text, "gong.yaml").Run().Emit();

    /// <summary>Reads a value as a type of the client, and writes it again.</summary>
    public string Rewrite(string typeName, string json)
    {
        Type type = _assembly.Type("Gong." + typeName);
        object? value = JsonSerializer.Deserialize(json, type);
        return JsonSerializer.Serialize(value, type);
    }

    /// <inheritdoc/>
    public void Dispose() => _assembly.Dispose();
}
