using GongGen.Emission.Clients;
using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Emission.Tests.Clients;

/// <summary>Operations with an upload that belongs to them, and rules about the files.</summary>
public class UploadEmitterTests
{
    private static readonly RuleModel MediaRule = new(RuleKind.MediaFile, "GONG3003")
    {
        Values = new[] { "wav" }.ToEquatableArray(),
        Media = new(new[] { "wav", "mp4" }.ToEquatableArray(), 5_000_000_000, 4_000_000_000),
        IsRefused = true,
    };

    [Fact]
    public Task OneStep() => Verifier.Verify(Text(File("mediaFile", MediaRule), Upload with { UrlPath = Path("Url"), CheckUrlPath = Path("Call", "Url"), Unless = "MediaUrl" }), "cs");

    [Fact]
    public void NamesThatMeet_StayApart()
    {
        string text = Text(File("request"), Upload);

        Assert.Contains("global::Gong.NewCall request, global::Gong.GongFile request__, ", text, StringComparison.Ordinal);
        Assert.Contains("await api__.AddMediaAsync(id: id__, request: request__, cancellationToken: token__)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutARule_NothingIsChecked()
    {
        string text = Text(File("mediaFile"), Upload);

        Assert.Contains("Check = static _ => global::System.Threading.Tasks.Task.CompletedTask,", text, StringComparison.Ordinal);
        Assert.DoesNotContain("GongMediaRule", text, StringComparison.Ordinal);
    }

    [Fact]
    public void FilesOfAList_AreCheckedEach()
    {
        PartModel files = new() { WireName = "files", Name = "files", Type = TypeRef.ListOf(new(TypeKind.Binary)), Rules = new[] { MediaRule with { Media = null, IsRefused = false } }.ToEquatableArray() };

        string text = Text(files, null);

        Assert.Contains("filesOfAddMediaAsync__ = new global::Gong.Runtime.GongMediaRule(\"GONG3003\", false, new string[] { \"wav\" }, global::System.Array.Empty<string>());", text, StringComparison.Ordinal);
        Assert.Contains("request__.AddPart(\"files\", item__, filesOfAddMediaAsync__);", text, StringComparison.Ordinal);
    }

    private static UploadModel Upload => new() { MethodName = "AddCallWithMediaAsync", UploadId = "addMedia", CheckId = "getCall", LinkPath = Path("CallId") };

    private static EquatableArray<string> Path(params string[] members) => members.ToEquatableArray();

    private static PartModel File(string name, params RuleModel[] rules) =>
        new() { WireName = name, Name = name, Type = new(TypeKind.Binary), IsRequired = true, Doc = new("The recording."), Rules = rules.ToEquatableArray() };

    private static string Text(PartModel part, UploadModel? upload)
    {
        EquatableArray<ParameterModel> id = new[] { Samples.Parameter("id", "id", ParameterLocation.Path, Samples.Text, isRequired: true) }.ToEquatableArray();
        return ApiEmitter.Emit(
            Samples.Api(
                Samples.Operation("addCall", "POST", "/calls", new(ResponseKind.Json, TypeRef.Record("Added"))) with
                {
                    Doc = new("Adds a call."),
                    Body = new() { Kind = BodyKind.Json, MediaType = "application/json", Type = TypeRef.Record("NewCall"), Doc = new("The call.") },
                    Upload = upload,
                },
                Samples.Operation("getCall", "GET", "/calls/{id}", new(ResponseKind.Json, TypeRef.Record("Found"))) with { Parameters = id },
                Samples.Operation("addMedia", "PUT", "/calls/{id}/media", new(ResponseKind.Json, TypeRef.Record("Added"))) with
                {
                    Parameters = id,
                    Body = new() { Kind = BodyKind.Multipart, MediaType = "multipart/form-data", Parts = new[] { part }.ToEquatableArray() },
                }),
            TargetFacts.Current);
    }
}
