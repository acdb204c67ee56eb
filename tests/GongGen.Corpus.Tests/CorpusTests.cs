using GongGen.Corpus.Tests.Surfaces;
using GongGen.Testing.Generators;

namespace GongGen.Corpus.Tests;

/// <summary>What each document of the corpus gives: its diagnostics with their places, and the client. The run itself fails where the client has a warning.</summary>
public class CorpusTests
{
    public static TheoryData<string> Documents => [.. CorpusDocument.Names];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_GivesThisClient(string name)
    {
        string text = CorpusDocument.Text(name);

        GeneratorResult result = CorpusDocument.Run(text, name).Run();

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id is "GONG9099");
        await Verifier.Verify(DiagnosticText.Of(result.Diagnostics, text) + SurfaceText.Of(result)).UseDirectory("Documents").UseFileName(name);
    }
}
