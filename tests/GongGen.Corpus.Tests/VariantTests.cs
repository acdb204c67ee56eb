using GongGen.Corpus.Tests.Oracle;
using GongGen.Model;
using GongGen.Model.Types;
using GongGen.Reading;
using GongGen.Testing.Documents;
using YamlDotNet.Core;

namespace GongGen.Corpus.Tests;

/// <summary>What a document says does not depend on how it is written down.</summary>
public class VariantTests
{
    public static TheoryData<string> Documents => [.. CorpusDocument.Names];

    [Theory]
    [MemberData(nameof(Documents))]
    public void LineEndsAndByteOrderMark_ChangeNothing(string name)
    {
        string text = CorpusDocument.Text(name).TrimStart('\ufeff').Replace("\r\n", "\n");
        DocumentModel? model = Read(text);

        Assert.Equal(model, Read(text.Replace("\n", "\r\n")));
        Assert.Equal(model, Read("\ufeff" + text));
        Assert.Equal(model, Read(text + "\n"));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void JsonAndYaml_GiveTheSame(string name)
    {
        string text = CorpusDocument.Text(name);
        if (ToJson(text) is not { } json)
        {
            Assert.True(Read(text) is null || Differences.Reasons.ContainsKey(name), "The document is read by us alone, without a reason.");
            return;
        }

        Assert.Equal(Read(text), Read(json));
    }

    [Fact]
    public void NamesOfInnerTypes_StayWhenANeighbourComesOrGoes()
    {
        IEnumerable<string> before = Names("names-of-inner-types-stay.yaml");
        IEnumerable<string> after = Names("names-of-inner-types-stay-without-a-neighbour.yaml");

        Assert.Equal(["AddThingRequestOwner"], before.Except(after, StringComparer.Ordinal));
        Assert.Equal(["HolderAnother"], after.Except(before, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Names(string document) => Read(CorpusDocument.Text(document))!.Types.Select((TypeModel type) => type.Name);

    private static DocumentModel? Read(string text) =>
        DocumentReader.Read(new SpecSource("document", text), new ReadSettings { Namespace = "Gong" }, CancellationToken.None).Model;

    // Null where the text is not what YAML's other readers take, such as one with a key that stands twice.
    private static string? ToJson(string text)
    {
        try
        {
            return JsonBridge.Convert(text).ToJsonString();
        }
        catch (Exception exception) when (exception is YamlException or ArgumentException or InvalidOperationException or NullReferenceException or InvalidCastException)
        {
            return null;
        }
    }
}
