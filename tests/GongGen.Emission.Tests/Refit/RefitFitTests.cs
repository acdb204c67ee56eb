using GongGen.Emission.Refit;
using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Emission.Tests.Refit;

public class RefitFitTests
{
    private static readonly OperationModel s_plain = Samples.Operation("getCall", "GET", "/v2/calls", new(ResponseKind.None));

    [Fact]
    public void PlainOperation_Fits() => Assert.Null(Obstacle(s_plain));

    [Theory]
    [InlineData(ParameterLocation.Cookie, TypeKind.String)]
    [InlineData(ParameterLocation.Path, TypeKind.DateTimeOffset)]
    [InlineData(ParameterLocation.Header, TypeKind.Boolean)]
    [InlineData(ParameterLocation.Query, TypeKind.Json)]
    public void Parameter_DoesNotFit(ParameterLocation location, TypeKind kind) =>
        Assert.Equal("Refit has no way to say the parameter p (getCall)", Obstacle(With(Samples.Parameter("p", "p", location, new(kind)))));

    [Theory]
    [InlineData(ParameterLocation.Path, TypeKind.Enum)]
    [InlineData(ParameterLocation.Header, TypeKind.String)]
    [InlineData(ParameterLocation.Query, TypeKind.Boolean)]
    [InlineData(ParameterLocation.Query, TypeKind.DateOnly)]
    [InlineData(ParameterLocation.Query, TypeKind.Decimal)]
    public void Parameter_Fits(ParameterLocation location, TypeKind kind) => Assert.Null(Obstacle(With(Samples.Parameter("p", "p", location, new(kind)))));

    [Theory]
    [InlineData(ParameterLocation.Path, TypeKind.String)]
    [InlineData(ParameterLocation.Query, TypeKind.Boolean)]
    public void List_DoesNotFit(ParameterLocation location, TypeKind item) =>
        Assert.NotNull(Obstacle(With(Samples.Parameter("p", "p", location, TypeRef.ListOf(new(item))))));

    [Theory]
    [InlineData(ParameterStyle.Label)]
    [InlineData(ParameterStyle.MatrixEach)]
    [InlineData(ParameterStyle.Json)]
    public void StyleThatRefitDoesNotKnow_DoesNotFit(ParameterStyle style) =>
        Assert.NotNull(Obstacle(With(Samples.Parameter("p", "p", ParameterLocation.Path, Samples.Text) with { Style = style })));

    [Fact]
    public void Object_DoesNotFit() => Assert.NotNull(Obstacle(With(Samples.Parameter("p", "p", ParameterLocation.Query, TypeRef.Record("Filter")) with { Style = ParameterStyle.Deep })));

    [Fact]
    public void PathNameWithADot_WouldBeAMemberForRefit() =>
        Assert.NotNull(Obstacle(With(Samples.Parameter("call.id", "callId", ParameterLocation.Path, Samples.Text))));

    [Fact]
    public void OtherMethod_DoesNotFit() => Assert.Equal("Refit has no way to say its HTTP method (getCall)", Obstacle(s_plain with { HttpMethod = "TRACE" }));

    [Fact]
    public void Form_DoesNotFit() =>
        Assert.NotNull(Obstacle(s_plain with { Body = new() { Kind = BodyKind.Form, MediaType = "application/x-www-form-urlencoded" } }));

    [Fact]
    public void BodyThatMayBeMissing_DoesNotFit() => Assert.NotNull(Obstacle(s_plain with
    {
        Body = new() { Kind = BodyKind.Json, MediaType = "application/json", Type = TypeRef.Record("Call"), IsRequired = false },
    }));

    [Fact]
    public void JsonWithAMediaTypeOfItsOwn_DoesNotFit() =>
        Assert.NotNull(Obstacle(s_plain with { Body = new() { Kind = BodyKind.Json, MediaType = "application/vnd.example+json", Type = TypeRef.Record("Call") } }));

    [Fact]
    public void AnswerThatMayBeMissing_DoesNotFit() => Assert.NotNull(Obstacle(s_plain with { Response = new(ResponseKind.Json, TypeRef.Record("Call")) { IsNullable = true } }));

    [Fact]
    public void TextInJson_DoesNotFit() => Assert.NotNull(Obstacle(s_plain with { Response = new(ResponseKind.Json, Samples.Text) }));

    private static OperationModel With(ParameterModel parameter) => s_plain with { Parameters = new[] { parameter }.ToEquatableArray() };

    private static string? Obstacle(OperationModel operation) => RefitFit.Obstacle(Samples.Api(operation).Api);
}
