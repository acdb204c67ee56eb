using GongGen.Emission.Refit;
using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Emission.Tests.Refit;

public class RefitAttributesTests
{
    private static readonly TypeRef s_time = new(TypeKind.DateTimeOffset);

    [Theory]
    [InlineData("GET", "[global::Refit.Get(\"/v2/calls\")]")]
    [InlineData("POST", "[global::Refit.Post(\"/v2/calls\")]")]
    [InlineData("PUT", "[global::Refit.Put(\"/v2/calls\")]")]
    [InlineData("PATCH", "[global::Refit.Patch(\"/v2/calls\")]")]
    [InlineData("DELETE", "[global::Refit.Delete(\"/v2/calls\")]")]
    public void HttpMethod_HasAnAttribute(string httpMethod, string expected) =>
        Assert.Equal([expected], RefitAttributes.Of(Samples.Operation("x", httpMethod, "/v2/calls", new(ResponseKind.None))));

    [Fact]
    public void QueryTime_HasItsFormat() =>
        Assert.Equal("[global::Refit.Query(Format = \"yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz\")] ", RefitAttributes.Of(Samples.Parameter("from", "from", ParameterLocation.Query, s_time)));

    [Theory]
    [InlineData(ParameterStyle.Repeated, "Multi")]
    [InlineData(ParameterStyle.Comma, "Csv")]
    [InlineData(ParameterStyle.Space, "Ssv")]
    [InlineData(ParameterStyle.Pipe, "Pipes")]
    public void QueryList_HasItsStyle(ParameterStyle style, string expected) => Assert.Equal(
        $"[global::Refit.Query(global::Refit.CollectionFormat.{expected})] ",
        RefitAttributes.Of(Samples.Parameter("ids", "ids", ParameterLocation.Query, TypeRef.ListOf(Samples.Text)) with { Style = style }));

    [Fact]
    public void QueryListOfTimes_HasBoth() => Assert.Equal(
        "[global::Refit.Query(global::Refit.CollectionFormat.Multi, Format = \"yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz\")] ",
        RefitAttributes.Of(Samples.Parameter("times", "times", ParameterLocation.Query, TypeRef.ListOf(s_time))));

    [Fact]
    public void OtherName_IsAnAlias()
    {
        Assert.Equal("[global::Refit.Query] [global::Refit.AliasAs(\"call-id\")] ", RefitAttributes.Of(Samples.Parameter("call-id", "callId", ParameterLocation.Query, Samples.Text)));
        Assert.Equal("[global::Refit.AliasAs(\"call-id\")] ", RefitAttributes.Of(Samples.Parameter("call-id", "callId", ParameterLocation.Path, Samples.Text)));
    }

    [Fact]
    public void SameName_IsNoAlias() => Assert.Equal("", RefitAttributes.Of(Samples.Parameter("id", "id", ParameterLocation.Path, Samples.Text)));

    [Fact]
    public void Header_IsNamed() =>
        Assert.Equal("[global::Refit.Header(\"X-Trace\")] ", RefitAttributes.Of(Samples.Parameter("X-Trace", "trace", ParameterLocation.Header, Samples.Text)));

    [Theory]
    [InlineData(BodyKind.Text, "text/csv", "text/csv; charset=utf-8")]
    [InlineData(BodyKind.Binary, "image/png", "image/png")]
    [InlineData(BodyKind.Binary, "application/octet-stream", "application/octet-stream")]
    public void MediaTypeOfItsOwn_IsNamed(BodyKind kind, string mediaType, string expected) => Assert.Equal(
        ["[global::Refit.Post(\"/x\")]", $"[global::Refit.Headers(\"Content-Type: {expected}\")]"],
        RefitAttributes.Of(Samples.Operation("x", "POST", "/x", new(ResponseKind.None)) with { Body = new() { Kind = kind, MediaType = mediaType } }));

    [Theory]
    [InlineData(BodyKind.Text, "text/plain")]
    [InlineData(BodyKind.Binary, "*/*")]
    public void MediaTypeThatRefitOrTheFileSays_IsNotNamed(BodyKind kind, string mediaType) => Assert.Single(
        RefitAttributes.Of(Samples.Operation("x", "POST", "/x", new(ResponseKind.None)) with { Body = new() { Kind = kind, MediaType = mediaType } }));
}
