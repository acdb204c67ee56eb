using GongGen.Model.Issues;

namespace GongGen.Reading.Tests.Yaml;

public class PositionTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_end_as_they_like(string lineEnd)
    {
        string text = "openapi: 3.1.0\ninfo: {}\npaths: {}\ncomponents:\n  schemas:\n    A:\n      type: strnig\n".Replace("\n", lineEnd, StringComparison.Ordinal);

        SpecIssue issue = Sample.Of(text).Finds(SpecIssueKind.UnknownType, "#/components/schemas/A/type");

        Assert.Equal((6, 12, 6, 18), (issue.Location.Line, issue.Location.Column, issue.Location.EndLine, issue.Location.EndColumn));
        Assert.Equal("strnig", text.Substring(issue.Location.Offset, issue.Location.Length));
    }

    [Fact]
    public void A_byte_order_mark_shifts_the_first_line_only()
    {
        SpecIssue first = Sample.Of("\uFEFFswagger: '2.0'\n").Finds(SpecIssueKind.NotOpenApi);
        SpecIssue second = Sample.Of("\uFEFFopenapi: 3.1.0\npaths: 5\n").Finds(SpecIssueKind.UnexpectedStructure);

        Assert.Equal((10, 10), (first.Location.Offset, first.Location.Column));
        Assert.Equal((23, 1, 7), (second.Location.Offset, second.Location.Line, second.Location.Column));
    }

    [Fact]
    public void Json_has_positions_too() =>
        Sample.Of("{\n\t\"openapi\": \"3.1.0\",\n\t\"paths\": {},\n\t\"components\": {\"schemas\": {\"A\": {\"type\": [|\"strnig\"|]}}}\n}")
            .Finds(SpecIssueKind.UnknownType, "#/components/schemas/A/type");

    [Fact]
    public void A_pointer_escapes_slashes_and_tildes() =>
        Sample.OfPaths("/a~b/{id}:\n  get: [|5|]").Finds(SpecIssueKind.UnexpectedStructure, "#/paths/~1a~0b~1{id}/get");
}
