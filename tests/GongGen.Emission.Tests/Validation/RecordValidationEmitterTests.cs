using GongGen.Emission.Types;
using GongGen.Emission.Validation;
using GongGen.Emission.Writing;
using GongGen.Model;
using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Emission.Tests.Validation;

public class RecordValidationEmitterTests
{
    [Fact]
    public Task NothingToCheck() => Verifier.Verify(Text(Samples.Record("Empty")), "cs");

    [Fact]
    public Task Required() => Verifier.Verify(Statements(Samples.Record(
        "Required",
        Samples.Property("id", "Id", Samples.Text, isRequired: true),
        Samples.Property("list", "List", TypeRef.ListOf(Samples.Text), isRequired: true),
        Samples.Property("count", "Count", new(TypeKind.Int32), isRequired: true),
        Samples.Property("note", "Note", Samples.Text, isRequired: true) with { IsNullable = true })), "cs");

    [Fact]
    public Task Limits() => Verifier.Verify(Statements(Samples.Record(
        "Limits",
        Samples.Property("text", "Text", Samples.Text) with { Constraints = new() { MinLength = 0, MaxLength = 255 } },
        Samples.Property("whole", "Whole", new(TypeKind.Int32)) with { Constraints = new() { Minimum = 0, Maximum = 1 } },
        Samples.Property("address", "Address", Samples.Text) with { Constraints = new() { Format = "uri", Pattern = "^h\\d" } },
        Samples.Property("mail", "Mail", Samples.Text) with { Constraints = new() { Format = "email" } },
        Samples.Property("day", "Day", Samples.Text) with { Constraints = new() { Format = "date" } },
        Samples.Property("exact", "Exact", new(TypeKind.Decimal)) with { Constraints = new() { Maximum = 1.5m, IsMaximumExclusive = true } },
        Samples.Property("list", "List", TypeRef.ListOf(Samples.Text)) with { Constraints = new() { MinItems = 1, UniqueItems = true } })), "cs");

    [Fact]
    public Task RecordsInside() => Verifier.Verify(Statements(Samples.Record(
        "Outer",
        Samples.Property("one", "One", TypeRef.Record("Party")),
        Samples.Property("many", "Many", TypeRef.ListOf(TypeRef.Record("Party"))),
        Samples.Property("map", "Map", TypeRef.MapOf(TypeRef.Record("Party"))),
        Samples.Property("grid", "Grid", TypeRef.ListOf(TypeRef.ListOf(TypeRef.Record("Party")))),
        Samples.Property("groups", "Groups", TypeRef.MapOf(TypeRef.ListOf(TypeRef.MapOf(TypeRef.Record("Party"))))),
        Samples.Property("texts", "Texts", TypeRef.ListOf(TypeRef.ListOf(Samples.Text))))), "cs");

    [Fact]
    public Task Enums() => Verifier.Verify(Statements(Samples.Record(
        "Enums",
        Samples.Property("one", "One", TypeRef.Enum("Kind")),
        Samples.Property("needed", "Needed", TypeRef.Enum("Kind"), isRequired: true),
        Samples.Property("many", "Many", TypeRef.ListOf(TypeRef.Enum("Kind"))),
        Samples.Property("groups", "Groups", TypeRef.MapOf(TypeRef.ListOf(TypeRef.Enum("Kind")))))), "cs");

    [Fact]
    public Task RulesAcrossMembers() => Verifier.Verify(Statements(Samples.Record("Ruled") with
    {
        Rules = new RuleModel[]
        {
            new(RuleKind.RequiresItem, "GONG2001") { Member = "User", Other = "Parties[].UserId", IsRefused = true },
            new(RuleKind.MutuallyExclusive, "GONG2003") { Member = "Timeline", Other = "Parties[].Channel", Message = "Choose." },
            new(RuleKind.RequiresMember, "GONG2004") { Member = "Timeline", Other = "Inner.Deep.Id", IsRefused = true },
            new(RuleKind.RefersTo, "GONG2004") { Member = "Timeline.Segments[].Ids[]", Other = "Parties[].Id", IsRefused = true },
            new(RuleKind.UniqueMember, "GONG2004") { Member = "Grid[][].Cell.Id" },
            new(RuleKind.LessThan, "GONG2005") { Member = "From", Other = "To", IsRefused = true },
            new(RuleKind.OnlyWhen, "GONG2007") { Member = "Timing", Other = "Context", Values = new[] { "Extended" }.ToEquatableArray(), IsRefused = true },
            new(RuleKind.AnyOf, "GONG2011") { Values = new[] { "Name", "Id" }.ToEquatableArray() },
        }.ToEquatableArray(),
    }), "cs");

    [Fact]
    public Task RulesAboutValues() => Verifier.Verify(Statements(Samples.Record(
        "Values",
        Ruled("Id", Samples.Text, RuleKind.NumericId),
        Ruled("Ids", TypeRef.ListOf(Samples.Text), RuleKind.NumericId),
        Ruled("Grid", TypeRef.ListOf(TypeRef.ListOf(Samples.Text)), RuleKind.NumericId),
        Ruled("Groups", TypeRef.MapOf(TypeRef.ListOf(Samples.Text)), RuleKind.NumericId),
        Ruled("Number", new(TypeKind.Int64), RuleKind.NumericId),
        Ruled("Code", Samples.Text, RuleKind.KnownValues),
        Ruled("Kind", TypeRef.Enum("Kind"), RuleKind.DiscouragedValues),
        Ruled("Kinds", TypeRef.ListOf(TypeRef.Enum("Kind")), RuleKind.DiscouragedValues),
        Ruled("Key", Samples.Text, RuleKind.StableKey),
        Ruled("Length", new(TypeKind.Double), RuleKind.Unit))), "cs");

    private static PropertyModel Ruled(string name, TypeRef type, RuleKind kind) => Samples.Property(name, name, type) with
    {
        Rules = new RuleModel[] { new(kind, "GONG2000") { Number = 20, Member = "seconds", Values = new[] { "a", "b" }.ToEquatableArray() } }.ToEquatableArray(),
    };

    private static string Text(RecordModel record)
    {
        CodeWriter writer = new();
        new RecordValidationEmitter(new CSharpType("Gong")).Emit(writer, record);
        return writer.ToString();
    }

    private static string Statements(RecordModel record) => string.Join('\n', Text(record).Split('\n').Where(line => line.StartsWith("    validation__.", StringComparison.Ordinal)).Select(line => line.Trim()));
}
