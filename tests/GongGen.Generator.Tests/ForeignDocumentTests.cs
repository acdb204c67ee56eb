using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;

namespace GongGen.Generator.Tests;

public class ForeignDocumentTests
{
    // These files belong to others and may not be part of the repository; where they lie beside it, they are read.
    public static TheoryData<string> Documents()
    {
        TheoryData<string> documents = new() { "" };
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "shared", "specs")))
        {
            folder = folder.Parent;
        }

        string[] paths = folder is null ? [] : Directory.GetFiles(Path.Combine(folder.FullName, "shared", "specs"));
        foreach (string path in paths.Order(StringComparer.Ordinal))
        {
            documents.Add(path);
        }

        return documents;
    }

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
