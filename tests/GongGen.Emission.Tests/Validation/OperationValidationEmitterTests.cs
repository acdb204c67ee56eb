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
        new OperationValidationEmitter(new CSharpType("Gong"), new[] { "Request" }.ToEquatableArray()).Emit(writer, operation);
        return writer.ToString();
    }
}
