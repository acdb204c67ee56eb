using GongGen.Model;
using GongGen.Model.Types;

namespace GongGen.Emission.Tests.Types;

public class RecordEmitterTests
{
    [Fact]
    public Task Scalars() => Verifier.Verify(Text(Samples.Record(
        "Scalars",
        Samples.Property("text", "Text", Samples.Text),
        Samples.Property("flag", "Flag", new(TypeKind.Boolean)),
        Samples.Property("whole", "Whole", new(TypeKind.Int32)),
        Samples.Property("long", "Long", new(TypeKind.Int64)),
        Samples.Property("single", "Single", new(TypeKind.Single)),
        Samples.Property("double", "Double", new(TypeKind.Double)),
        Samples.Property("exact", "Exact", new(TypeKind.Decimal)),
        Samples.Property("moment", "Moment", new(TypeKind.DateTimeOffset)),
        Samples.Property("day", "Day", new(TypeKind.DateOnly)),
        Samples.Property("any", "Any", new(TypeKind.Json)),
        Samples.Property("bytes", "Bytes", new(TypeKind.Bytes)))), "cs");

    [Fact]
    public Task RequiredMembers() => Verifier.Verify(Text(Samples.Record(
        "Required",
        Samples.Property("id", "Id", Samples.Text, isRequired: true),
        Samples.Property("count", "Count", new(TypeKind.Int32), isRequired: true),
        Samples.Property("direction", "Direction", TypeRef.Enum("CallDirection"), isRequired: true),
        Samples.Property("parties", "Parties", TypeRef.ListOf(TypeRef.Record("Party")), isRequired: true))), "cs");

    [Fact]
    public Task RequiredMemberThatMayBeNull() => Verifier.Verify(Text(Samples.Record(
        "RequiredNull",
        Samples.Property("note", "Note", Samples.Text, isRequired: true) with { IsNullable = true })), "cs");

    [Fact]
    public Task ListsAndMaps() => Verifier.Verify(Text(Samples.Record(
        "Nested",
        Samples.Property("texts", "Texts", TypeRef.ListOf(Samples.Text)),
        Samples.Property("grid", "Grid", TypeRef.ListOf(TypeRef.ListOf(new(TypeKind.Int32)))),
        Samples.Property("kinds", "Kinds", TypeRef.ListOf(TypeRef.Enum("CallDirection"))),
        Samples.Property("values", "Values", TypeRef.MapOf(new(TypeKind.Json))),
        Samples.Property("lists", "Lists", TypeRef.MapOf(TypeRef.ListOf(TypeRef.Record("Party")))))), "cs");

    [Fact]
    public void ScopesOfAMember_StandInItsRemarks()
    {
        string text = Text(Samples.Record(
            "Scoped",
            Samples.Property("media", "Media", new(TypeKind.Boolean)) with { Doc = new("Addresses.", "They expire."), Scopes = new[] { "api:a", "api:b" }.ToEquatableArray() }));

        Assert.Contains("/// They expire.\n        /// Needs the scope api:a, api:b as well.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public Task TextOfADocumentStaysText() => Verifier.Verify(Text(Samples.Record(
        "Hostile",
        Samples.Property("a\"; int x; //", "A", Samples.Text) with
        {
            Doc = new("*/ </summary> <x> & \u2028 int y;\nsecond line", "remark ]]>"),
            Constraints = new() { MaxLength = 255, MinLength = 1 },
        })), "cs");

    private static string Text(RecordModel record) => GroupEmitter.Emit(Samples.Types(record), TargetFacts.Current).Text;
}
