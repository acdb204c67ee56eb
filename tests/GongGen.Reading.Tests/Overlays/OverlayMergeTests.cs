using GongGen.Model.Types;

namespace GongGen.Reading.Tests.Overlays;

public class OverlayMergeTests
{
    private const string Call = """
            Call:
              type: object
              required: [title]
              properties:
                title: { type: string, maxLength: 10 }
                kind: { type: string, enum: [A, B] }
        """;

    private const string Aliased = """
            Call:
              type: object
              properties:
                title: &text { type: string, maxLength: 10 }
                note: *text
                deep: &deep { type: array, items: { type: string } }
                other: *deep
        """;

    private const string Merged = """
            Call:
              type: object
              properties:
                title: { type: string, <<: &limits { maxLength: 10 } }
                note: { type: string, <<: *limits }
        """;

    [Fact]
    public void Value_TakesThePlaceOfTheOneBefore() =>
        Assert.Equal(20, Property(Call, "Title", "properties.title", "update: { maxLength: 20 }").Constraints.MaxLength);

    [Fact]
    public void NewMember_IsAdded() =>
        Assert.Equal(["Title", "Kind", "Length"], Record(Call, "properties", "update: { length: { type: integer } }").Properties.Select(property => property.Name));

    [Fact]
    public void ListInsideAnUpdate_IsAppended() =>
        Assert.All(Record(Call, "", "update: { required: [kind] }").Properties, property => Assert.True(property.IsRequired));

    [Fact]
    public void UpdateOfAList_IsOneMoreItem()
    {
        ReadResult result = Read(Call, "properties.kind.enum", "update: C");

        Assert.Equal(["A", "B", "C"], Assert.Single(result.Model!.Types.OfType<EnumModel>()).Members.Select(member => member.WireValue));
    }

    [Fact]
    public void ValueCanBecomeAList() =>
        Assert.True(Property(Call, "Title", "properties.title", "update: { type: [string, 'null'] }").IsNullable);

    [Fact]
    public void Remove_TakesOut() =>
        Assert.Equal(["Title"], Record(Call, "properties.kind", "remove: true").Properties.Select(property => property.Name));

    [Fact]
    public void Remove_TakesOutAKeyword() =>
        Assert.Null(Property(Call, "Title", "properties.title.maxLength", "remove: true").Constraints.MaxLength);

    [Fact]
    public void Remove_CountsMoreThanUpdate() =>
        Assert.Single(Record(Call, "properties.kind", "update: { type: integer }\n    remove: true").Properties);

    [Fact]
    public void Remove_TakesOutAllThatIsSelected() =>
        Assert.Empty(Read(Call, "properties.*", "remove: true").Model!.Types.OfType<RecordModel>().SelectMany(record => record.Properties));

    [Fact]
    public void Removed_CanBeAddedAnew()
    {
        string overlay = Overlaid.Overlay("""
            - { target: $.components.schemas.Call.properties.kind.enum, remove: true }
            - { target: $.components.schemas.Call.properties.kind, update: { enum: [C] } }
            """);

        ReadResult result = Overlaid.Read(Overlaid.Document(Call), overlay);

        Assert.Empty(result.Issues);
        Assert.Equal(["C"], Assert.Single(result.Model!.Types.OfType<EnumModel>()).Members.Select(member => member.WireValue));
    }

    [Fact]
    public void LaterOverlay_SeesTheEarlierOne()
    {
        string first = Overlaid.Overlay("- { target: $.components.schemas.Call.properties, update: { more: { type: string } } }");
        string second = Overlaid.Overlay("- { target: $.components.schemas.Call.properties.more, update: { format: date-time } }");

        ReadResult result = Overlaid.Read(Overlaid.Document(Call), first, second);

        Assert.Empty(result.Issues);
        Assert.Equal(TypeKind.DateTimeOffset, Assert.Single(result.Model!.Types.OfType<RecordModel>()).Properties[2].Type.Kind);
    }

    [Fact]
    public void Alias_KeepsItsOwnValue()
    {
        RecordModel record = Record(Aliased, "properties.note", "update: { maxLength: 20 }");

        Assert.Equal([10, 20], record.Properties.Take(2).Select(property => property.Constraints.MaxLength));
    }

    [Fact]
    public void Anchor_LeavesItsAliasesAlone()
    {
        RecordModel record = Record(Aliased, "properties.title", "update: { maxLength: 20 }");

        Assert.Equal([20, 10], record.Properties.Take(2).Select(property => property.Constraints.MaxLength));
    }

    [Fact]
    public void BelowAnAlias_OnlyOnePlaceChanges()
    {
        RecordModel record = Record(Aliased, "properties.other.items", "update: { type: boolean }");

        Assert.Equal([TypeKind.String, TypeKind.Boolean], record.Properties.Skip(2).Select(property => property.Type.Item!.Kind));
    }

    [Fact]
    public void RemovedAlias_LeavesItsAnchor() =>
        Assert.Equal(["Title", "Deep", "Other"], Record(Aliased, "properties.note", "remove: true").Properties.Select(property => property.Name));

    [Fact]
    public void MergedKey_IsChangedInOnePlace()
    {
        RecordModel record = Record(Merged, "properties.note", "update: { maxLength: 20 }");

        Assert.Equal([10, 20], record.Properties.Select(property => property.Constraints.MaxLength));
    }

    private static ReadResult Read(string schemas, string path, string what)
    {
        string target = "$.components.schemas.Call" + (path.Length > 0 ? "." + path : "");
        ReadResult result = Overlaid.Read(Overlaid.Document(schemas), Overlaid.Overlay($"  - target: {target}\n    {what}"));
        Assert.Empty(result.Issues);
        return result;
    }

    private static RecordModel Record(string schemas, string path, string what) => Assert.Single(Read(schemas, path, what).Model!.Types.OfType<RecordModel>());

    private static PropertyModel Property(string schemas, string name, string path, string what) =>
        Record(schemas, path, what).Properties.Single(property => string.Equals(property.Name, name, StringComparison.Ordinal));
}
