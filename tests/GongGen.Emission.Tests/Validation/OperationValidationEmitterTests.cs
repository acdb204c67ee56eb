using GongGen.Emission.Types;
using GongGen.Emission.Validation;
using GongGen.Emission.Writing;
using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Emission.Tests.Validation;

public class OperationValidationEmitterTests
{
    [Fact]
    public void NothingToCheck_WritesNothing() => Assert.Equal("", Text(Samples.Operation("getCall", "GET", "/", new(ResponseKind.None))).Trim());

    [Fact]
    public Task ParametersAndBody() => Verifier.Verify(Text(Samples.Operation("findCalls", "POST", "/", new(ResponseKind.None)) with
    {
        Parameters = new[]
        {
            Samples.Parameter("class", "class", ParameterLocation.Query, Samples.Text) with { Constraints = new() { MaxLength = 5 } },
            Samples.Parameter("id", "id", ParameterLocation.Path, Samples.Text, isRequired: true) with
            {
                Rules = new RuleModel[] { new(RuleKind.NumericId, "GONG2002") { Number = 20, IsRefused = true } }.ToEquatableArray(),
            },
        }.ToEquatableArray(),
        Body = new() { Kind = BodyKind.Json, MediaType = "application/json", Type = TypeRef.Record("Request") },
    }), "cs");

    [Theory]
    [InlineData(BodyKind.Form)]
    [InlineData(BodyKind.Multipart)]
    public Task PartsAndFields(BodyKind kind) => Verifier.Verify(Text(Samples.Operation("send", "POST", "/", new(ResponseKind.None)) with
    {
        Body = new()
        {
            Kind = kind,
            MediaType = "multipart/form-data",
            Parts = new[]
            {
                new PartModel { WireName = "title", Name = "title", Type = Samples.Text, IsRequired = true, Constraints = new() { MaxLength = 5 } },
                new PartModel { WireName = "kind", Name = "kind", Type = TypeRef.Enum("Kind") },
                new PartModel { WireName = "party", Name = "party", Type = TypeRef.Record("Party") },
                new PartModel { WireName = "userId", Name = "userId", Type = Samples.Text, Rules = new RuleModel[] { new(RuleKind.NumericId, "GONG2002") { Number = 20 } }.ToEquatableArray() },
                new PartModel { WireName = "file", Name = "file", Type = new(TypeKind.Binary) },
            }.ToEquatableArray(),
        },
    }), "cs").UseParameters(kind);

    [Fact]
    public void OrderOfArguments_NamesBoth() => Assert.Contains(
        "validation__.LessThan(\"GONG2005\", \"\", true, new global::Gong.Runtime.GongPathValue(\"from\", from), new global::Gong.Runtime.GongPathValue(\"until\", until));",
        Text(Samples.Operation("list", "GET", "/", new(ResponseKind.None)) with
        {
            Rules = new RuleModel[] { new(RuleKind.LessThan, "GONG2005") { Member = "from", Other = "until", IsRefused = true }, new(RuleKind.Paged, "GONG3005") }.ToEquatableArray(),
        }),
        StringComparison.Ordinal);

    [Fact]
    public void ListAsBody_ChecksItsItems() => Assert.Contains(
        "validation__.NestedItems(\"request\", request, static (value, inner) => value.Validate(inner));",
        Text(Samples.Operation("addAll", "POST", "/", new(ResponseKind.None)) with
        {
            Body = new() { Kind = BodyKind.Json, MediaType = "application/json", Type = TypeRef.ListOf(TypeRef.Record("Request")) },
        }),
        StringComparison.Ordinal);

    private static string Text(OperationModel operation)
    {
        CodeWriter writer = new();
        new OperationValidationEmitter(new CSharpType("Gong")).Emit(writer, operation);
        return writer.ToString();
    }
}
