using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Model.Types;
using GongGen.Testing.Documents;

namespace GongGen.Reading.Tests.Corpus;

public class SharedDocumentTests
{
    private const string Published = "specs/gong-v2-published.json";
    private const string Facts = "gong/gong-v2-facts.yaml";
    private const string Calls = "specs/gong-calls-ae.yml";

    [SharedDocumentTheory(Published, Facts, Calls)]
    [InlineData(Published, 18, 67, 237)]
    [InlineData(Facts, 18, 67, 237)]
    [InlineData(Calls, 3, 10, 44)]
    public void Everything_is_read(string path, int apis, int operations, int records)
    {
        ReadResult result = Read(path);

        DocumentModel model = result.Model!;
        Assert.Equal((apis, operations), (model.Apis.Count, model.Apis.Sum(api => api.Operations.Count)));
        Assert.Equal(records, model.Types.OfType<RecordModel>().Count());
        Assert.Equal("https://api.gong.io", model.BaseUrl);
        Assert.All(result.Issues, issue => Assert.Equal(SpecIssueKind.NameChanged, issue.Kind));
        Assert.Equal(model, Read(path).Model);
    }

    [SharedDocumentTheory(Published)]
    [InlineData(Published)]
    public void Names_are_what_users_rely_on(string path)
    {
        DocumentModel model = Read(path).Model!;
        Dictionary<string, OperationModel> operations = model.Apis.SelectMany(api => api.Operations).ToDictionary(operation => operation.Id);

        Assert.Contains("IEngagementApi", model.Apis.Select(api => api.InterfaceName));
        Assert.Equal("EnumerateCallsExtensiveAsync", operations["listCallsExtensive"].Paging!.MethodName);
        Assert.Equal("CallsList", operations["listCallsExtensive"].Paging!.ItemsMember);
        Assert.Equal(TypeKind.Binary, Assert.Single(operations["addCallRecording"].Body!.Parts).Type.Kind);
        Assert.Equal(["workspaceId", "managerId", "from", "to"], operations["listUsers_1"].Parameters.Select(parameter => parameter.Name));
        Assert.Equal("ListUsers1Async", operations["listUsers_1"].MethodName);
        Assert.Equal(TypeKind.List, operations["uploadCrmSchemaField"].Body!.Type!.Kind);
        Assert.Equal(13, operations.Values.Count(operation => operation.Paging is not null));
        Assert.DoesNotContain(model.Types, type => type.Doc.Summary.Contains('<', StringComparison.Ordinal));
    }

    private static ReadResult Read(string path)
    {
        string file = SharedDocuments.Find(path)!;
        return DocumentReader.Read(new SpecSource(file, File.ReadAllText(file)), new ReadSettings { Namespace = "Gong" }, CancellationToken.None);
    }
}
