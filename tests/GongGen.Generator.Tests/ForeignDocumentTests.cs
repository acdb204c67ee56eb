using GongGen.Testing.Documents;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;

namespace GongGen.Generator.Tests;

public class ForeignDocumentTests
{
    // These files belong to others and may not be part of the repository; where they lie beside it, they are read.
    public static TheoryData<string> Documents => ["", .. SharedDocuments.Specs()];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Output_CompilesWithoutAWarning(string path)
    {
        string text = path.Length == 0 ? Spec.Gong : File.ReadAllText(path);

        GeneratorResult result = Spec.Run(text, Path.GetFileName(path) + ".yaml").Run();

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.NotNull(result.Output.GetTypeByMetadataName("Gong.ICallsApi"));
    }
}
