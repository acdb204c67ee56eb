using GongGen.Emission.Annotations;
using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Emission.Tests.Annotations;

public class RuleAttributesTests
{
    [Fact]
    public Task EveryKind() => Verifier.Verify(string.Join('\n', Enum.GetValues<RuleKind>().Select(kind => RuleAttributes.Of(Rule(kind)) ?? $"// {kind} is told in another way")), "cs");

    [Fact]
    public Task EveryKindWithAMessage() => Verifier.Verify(string.Join('\n', Enum.GetValues<RuleKind>()
        .Where(kind => kind <= RuleKind.AnyOf || kind is RuleKind.DiscouragedValues or RuleKind.ConflictsWithOperation or RuleKind.NeedsOperation)
        .Select(kind => RuleAttributes.Of(Rule(kind) with { Message = "Say \"why\".\n" }))), "cs");

    [Fact]
    public void MediaFileWithoutABufferRule_SaysNothingOfIt() => Assert.Equal(
        "[global::GongGen.Annotations.MediaFile(\"a\", \"b\", ExtensionRuleId = \"GONG2000\")]",
        RuleAttributes.Of(Rule(RuleKind.MediaFile) with { Member = "" }));

    [Fact]
    public void Paged_TakesWhatTheDocumentSays()
    {
        PagingModel paging = new() { MethodName = "EnumerateCallsAsync", ItemType = TypeRef.Record("Call"), ItemsMember = "Calls", CursorPath = new[] { "Records", "Cursor" }.ToEquatableArray() };

        Assert.Equal(
            "[global::GongGen.Annotations.Paged(\"GONG2000\", \"EnumerateCallsAsync\", \"Calls\", \"Records.Cursor\")]",
            RuleAttributes.OfPaging(Rule(RuleKind.Paged), paging));
        Assert.Null(RuleAttributes.OfPaging(Rule(RuleKind.Paged), null));
    }

    private static RuleModel Rule(RuleKind kind) => new(kind, "GONG2000") { Member = "Member", Other = "Others[].Id", Values = new[] { "a", "b" }.Take(kind is RuleKind.OnlyWhen or RuleKind.ConflictsWithOperation or RuleKind.NeedsOperation ? 1 : 2).ToEquatableArray(), Number = 8 };
}
