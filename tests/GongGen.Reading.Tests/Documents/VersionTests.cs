using GongGen.Model.Issues;

namespace GongGen.Reading.Tests.Documents;

public class VersionTests
{
    [Theory]
    [InlineData("3.0.0")]
    [InlineData("3.0.4")]
    [InlineData("3.1.0")]
    [InlineData("3.1")]
    [InlineData("'3.1.1'")]
    public void Versions_3_0_and_3_1_are_read(string version) => Assert.NotNull(Sample.OfSchemas("A: {}", version).IsClean().Result.Model);

    [Theory]
    [InlineData("openapi: [|3.2.0|]", "3.2.0")]
    [InlineData("openapi: [|2.0|]", "2.0")]
    [InlineData("openapi: [|3.10.0|]", "3.10.0")]
    [InlineData("swagger: [|'2.0'|]", "Swagger 2.0")]
    [InlineData("[|overlay|]: 1.0.0", "Overlay")]
    [InlineData("[|title|]: other", "\"openapi\" is missing")]
    [InlineData("[|text|]", "no mapping")]
    public void Anything_else_is_refused_by_name(string text, string reason)
    {
        Sample sample = Sample.Of(text);

        Assert.Contains(reason, sample.Finds(SpecIssueKind.NotOpenApi).Message, StringComparison.Ordinal);
        Assert.Null(sample.Result.Model);
    }

    [Fact]
    public void An_empty_file_is_refused() => Assert.Contains("empty", Sample.Of("").Finds(SpecIssueKind.NotOpenApi).Message, StringComparison.Ordinal);
}
