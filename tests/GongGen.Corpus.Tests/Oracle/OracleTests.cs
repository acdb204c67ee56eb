using System.Text.Json.Nodes;
using GongGen.Model;
using GongGen.Reading;
using GongGen.Testing.Documents;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace GongGen.Corpus.Tests.Oracle;

/// <summary>Microsoft's reader is the judge of ours: both find the same operations, parameters, members, required ones, known values and limits.</summary>
public class OracleTests
{
    public static TheoryData<string> Same => [.. CorpusDocument.Names.Where(name => !Differences.Reasons.ContainsKey(name))];

    public static TheoryData<string> Different => [.. Differences.Reasons.Keys];

    // Gong's own file and others may not be part of the repository; where they lie beside it, they are read.
    public static TheoryData<string> Whole => [Path.Combine(AppContext.BaseDirectory, "gong.yaml"), .. SharedDocuments.Specs()];

    [Theory]
    [MemberData(nameof(Same))]
    public void Document_ReadsTheSame(string name)
    {
        Assert.Equal("", DifferenceOf(CorpusDocument.Text(name)));
    }

    [Theory]
    [MemberData(nameof(Different))]
    public void Document_ReadsOtherwise_WithAReason(string name)
    {
        Assert.NotEqual("", DifferenceOf(CorpusDocument.Text(name)));
        Assert.NotEmpty(Differences.Reasons[name]);
    }

    [Theory]
    [MemberData(nameof(Whole))]
    public void WholeDocument_ReadsTheSame(string path)
    {
        Assert.Equal("", DifferenceOf(File.ReadAllText(path)));
    }

    // Lines that only one of the two says; nothing where both find no document.
    private static string DifferenceOf(string text)
    {
        DocumentModel? model = DocumentReader.Read(new SpecSource("document", text), new ReadSettings { Namespace = "Gong" }, CancellationToken.None).Model;
        IReadOnlyList<string>? ours = model is null ? null : OurFacts.Of(model);
        IReadOnlyList<string>? theirs = Judge(text);
        if (ours is null || theirs is null)
        {
            return ours is null && theirs is null ? "" : $"only {(ours is null ? "they read" : "we read")} the document";
        }

        return string.Join('\n', theirs.Except(ours, StringComparer.Ordinal).Select(line => "theirs " + line).Concat(ours.Except(theirs, StringComparer.Ordinal).Select(line => "ours   " + line)));
    }

    private static IReadOnlyList<string>? Judge(string text)
    {
        try
        {
            JsonNode json = JsonBridge.Convert(text);
            OpenApiDocument? document = new OpenApiJsonReader().Read(json, new Uri("file:///document"), new OpenApiReaderSettings()).Document;
            return document is null ? null : TheirFacts.Of(document);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }
}
