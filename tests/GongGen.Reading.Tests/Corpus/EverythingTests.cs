using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Model.Operations;

namespace GongGen.Reading.Tests.Corpus;

public class EverythingTests
{
    [Fact]
    public void Every_construct_is_read()
    {
        ReadResult result = Read("\n");

        Assert.Equal(
            [SpecIssueKind.NameChanged, SpecIssueKind.NameChanged],
            result.Issues.Select(issue => issue.Kind));
        Assert.Equal(["Calls", "CallsMedia", "Permissions"], result.Model!.Apis.Select(api => api.Name));
        Assert.Equal("Calls", result.Model.Apis[0].Doc.Summary);
        Assert.Equal(
            ["Calls", "Records", "Call", "CallDirection", "CallPartiesItem", "NewCall", "GenericProperty", "GenericPropertyValue", "Problem", "RemoveAccessRequestItem"],
            result.Model.Types.Select(type => type.Name));
        OperationModel list = result.Model.Apis[0].Operations[0];
        Assert.Equal(["fromDate", "xTrace", "cursor", "ids"], list.Parameters.Select(parameter => parameter.Name));
        Assert.Equal(("EnumerateCallsAsync", "CallsList"), (list.Paging!.MethodName, list.Paging.ItemsMember));
    }

    [Fact]
    public void Line_ends_and_comments_do_not_change_the_model()
    {
        DocumentModel model = Read("\n").Model!;

        Assert.Equal(model, Read("\r\n").Model);
        Assert.Equal(model, Read("\n# one more line\n").Model);
    }

    [Fact]
    public void Every_cut_of_the_text_is_survived()
    {
        string text = Text();
        for (int length = 0; length < text.Length; length += 37)
        {
            ReadResult result = Read(text[..length], "\n");

            Assert.True(result.Model is not null || result.Issues.Count > 0);
        }
    }

    private static ReadResult Read(string lineEnd) => Read(Text(), lineEnd);

    private static ReadResult Read(string text, string lineEnd) => DocumentReader.Read(
        new SpecSource("everything.yaml", text.Replace("\n", lineEnd, StringComparison.Ordinal)),
        new ReadSettings { Namespace = "Gong" },
        CancellationToken.None);

    private static string Text() =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Corpus", "everything.yaml")).Replace("\r\n", "\n", StringComparison.Ordinal);
}
