using GongGen.Model;
using GongGen.Model.Types;

namespace GongGen.Emission.Tests.Types;

public class UnionEmitterTests
{
    [Fact]
    public Task KindsOfJson() => Verifier.Verify(Text(Union(
        "Mixed",
        Alternative("AsText", Samples.Text) with { Constraints = new() { MaxLength = 3 }, Doc = new("A name.") },
        Alternative("AsNumber", new(TypeKind.Int64)),
        Alternative("AsBoolean", new(TypeKind.Boolean)),
        Alternative("AsTextList", TypeRef.ListOf(Samples.Text)) with { ItemKind = JsonKind.Text },
        Alternative("AsKindList", TypeRef.ListOf(TypeRef.Enum("Kind"))) with { ItemKind = JsonKind.Number },
        Alternative("AsPartyMap", TypeRef.MapOf(TypeRef.Record("Party")))) with { IsInRequests = true }), "cs");

    [Fact]
    public Task Objects() => Verifier.Verify(Text(Union(
        "Pet",
        Alternative("AsCat", TypeRef.Record("Cat"), new MemberTestModel("kind", new[] { "cat", "\"; x" }.ToEquatableArray())),
        Alternative("AsDog", TypeRef.Record("Dog"), new MemberTestModel("kind", new[] { "dog" }.ToEquatableArray()), new MemberTestModel("tricks", default)),
        Alternative("AsPetBase", TypeRef.Record("PetBase"))) with
    {
        Members = new[] { new SharedMemberModel("Name", Samples.Text, new[] { "Name", "NameValue", "Name" }.ToEquatableArray()) { Doc = new("Its name."), IsDeprecated = true } }.ToEquatableArray(),
    }), "cs");

    private static UnionModel Union(string name, params AlternativeModel[] alternatives) =>
        new() { Name = name, SchemaName = name, FileGroup = "Shared", JsonName = "AsJson", Alternatives = alternatives.ToEquatableArray() };

    private static AlternativeModel Alternative(string name, TypeRef type, params MemberTestModel[] tests) => new() { Name = name, Type = type, Tests = tests.ToEquatableArray() };

    private static string Text(UnionModel union) => GroupEmitter.Emit(Samples.Types(union), TargetFacts.Current).Text;
}
