using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using GongGen.Emission;
using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Reading;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace GongGen.Corpus.Tests.Random;

/// <summary>Documents that nobody wrote: reading never throws and is the same each time, and what is emitted compiles. A failure prints its seed and the document.</summary>
public class RandomDocumentTests(ITestOutputHelper output)
{
    private const ulong Seed = 20240607;
    private const int Reads = 600;
    private const int Compilations = 15;

    [Fact]
    public void ValidDocument_IsReadTheSameTwice() => Check(Reads, document =>
    {
        string text = document.ToJsonString();
        ReadResult first = Read(text);

        Assert.NotNull(first.Model);
        Assert.Equal(first, Read(text));
        Assert.Equal(first.Model, Read(document.ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = true })).Model);
        Assert.DoesNotContain(first.Issues, issue => issue.Kind is SpecIssueKind.InternalError or SpecIssueKind.Syntax or SpecIssueKind.NotOpenApi);
        Assert.Equal(Emit(first.Model), Emit(first.Model));
    });

    [Fact]
    public void ValidDocument_GivesAClientThatCompiles() => Check(Compilations, document =>
        Assert.DoesNotContain(CorpusDocument.Run(document.ToJsonString(), "document.json").Run().Diagnostics, diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error));

    [Fact]
    public void DamagedDocument_GivesAClientOrADiagnostic() => Check(Reads, document =>
    {
        string text = Mutation.Apply(document, new System.Random(document.ToJsonString().Length));
        ReadResult result = Read(text);

        Assert.True(result.Model is not null || result.Issues.Any(issue => issue.Kind is SpecIssueKind.Syntax or SpecIssueKind.NotOpenApi), text);
        Assert.All(result.Issues, issue => Assert.InRange(issue.Location.Offset + issue.Location.Length, 0, text.Length));
        Assert.Equal(result, Read(text));
        if (result.Model is { } model)
        {
            Assert.NotEmpty(Emit(model));
        }
    });

    [Fact]
    public void DamagedDocument_GivesAClientThatCompiles() => Check(Compilations, document =>
        CorpusDocument.Run(Mutation.Apply(document, new System.Random(document.ToJsonString().Length)), "document.json").Run());

    private static ReadResult Read(string text) => DocumentReader.Read(new SpecSource("document.json", text), new ReadSettings { Namespace = "Gong" }, CancellationToken.None);

    private static string[] Emit(DocumentModel model) =>
        [.. DocumentGroups.Of(model).Where(group => group is not RuntimeGroup).Select(group => GroupEmitter.Emit(group, new TargetFacts(HasDataAnnotations: true)).Text)];

    private void Check(int count, Action<JsonObject> property)
    {
        output.WriteLine($"Seed {Seed}, {count} documents.");
        Config config = Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(Seed, 1).WithEndSize(30);
        Prop.ForAll(RandomDocument.Document.ToArbitrary(), property).Check(config);
    }
}
