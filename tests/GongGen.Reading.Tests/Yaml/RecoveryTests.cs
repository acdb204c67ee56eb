using GongGen.Model.Issues;

namespace GongGen.Reading.Tests.Yaml;

public class RecoveryTests
{
    private const string Response = "      responses: { '200': { description: ok } }\n";

    [Theory]
    [InlineData("      summary: one: two\n")]
    [InlineData("      summary: \"one\n")]
    [InlineData("      summary: [one\n")]
    [InlineData("      summary: {one\n")]
    [InlineData("      summary: @one\n")]
    [InlineData("      summary: `one`\n")]
    [InlineData("      summary 'one'\n")]
    [InlineData("     summary: one\n")]
    [InlineData("       summary: one\n")]
    [InlineData("\tsummary: one\n")]
    [InlineData("      summary: *one\n")]
    public void A_broken_line_costs_that_line(string broken)
    {
        Sample sample = Sample.Of(Document(broken));

        Assert.Contains(sample.Result.Issues, issue => issue.Kind == SpecIssueKind.Syntax);
        Assert.Equal(["A", "B", "C"], sample.Operations.Select(operation => operation.Id));
    }

    [Fact]
    public void A_missing_quote_does_not_swallow_what_follows()
    {
        Sample sample = Sample.Of(Document("      summary: [|'|]one\n"));

        sample.Finds(SpecIssueKind.Syntax);
        Assert.Equal(["A", "B", "C"], sample.Operations.Select(operation => operation.Id));
    }

    [Fact]
    public void A_quoted_text_may_span_lines() =>
        Assert.Equal("one two: 'three'", Sample.Of(Document("      summary: 'one\n        two: ''three'''\n")).IsClean().Operations[1].Doc.Summary);

    [Fact]
    public void A_broken_block_costs_that_block()
    {
        Sample sample = Sample.Of(Document("      x-first\n        a: 1\n        b: 2\n"));

        Assert.Contains(sample.Result.Issues, issue => issue.Kind == SpecIssueKind.Syntax);
        Assert.Contains("A", sample.Operations.Select(operation => operation.Id));
        Assert.Contains("C", sample.Operations.Select(operation => operation.Id));
    }

    [Fact]
    public void Two_broken_places_are_both_reported()
    {
        Sample sample = Sample.Of(Document("      summary: one: two\n") + "  /d:\n    get:\n      operationId: D\n      summary: @x\n" + Response);

        Assert.Equal(2, sample.Result.Issues.Count(issue => issue.Kind == SpecIssueKind.Syntax));
        Assert.Equal(["A", "B", "C", "D"], sample.Operations.Select(operation => operation.Id));
    }

    [Fact]
    public void The_error_is_where_the_parser_stopped()
    {
        SpecIssue issue = Sample.Of(Document("      summary: one[|:|] two\n")).Finds(SpecIssueKind.Syntax);

        Assert.Equal((12, 18), (issue.Location.Line, issue.Location.Column));
    }

    [Fact]
    public void Positions_behind_a_blanked_block_stay()
    {
        Sample sample = Sample.Of(Document("      summary: @one\n") + "components:\n  schemas:\n    A: { type: [|strnig|] }\n");

        sample.Finds(SpecIssueKind.UnknownType);
    }

    [Fact]
    public void A_text_that_is_cut_off_keeps_what_is_whole()
    {
        string whole = Document("");
        Sample sample = Sample.Of(whole[..whole.IndexOf("operationId: C", StringComparison.Ordinal)] + "operationId: \"C");

        Assert.Contains(sample.Result.Issues, issue => issue.Kind == SpecIssueKind.Syntax);
        Assert.Equal(["A", "B"], sample.Operations.Where(operation => operation.Id.Length == 1).Select(operation => operation.Id));
    }

    [Fact]
    public void Json_that_is_cut_off_keeps_what_is_whole()
    {
        const string Text = """
            {
              "openapi": "3.0.3",
              "paths": {
                "/a": { "get": { "operationId": "A", "responses": {} } },
                "/b": {
                  "get": {
                    "operationId": "B",
                    "respon
            """;

        Sample sample = Sample.Of(Text);

        sample.Finds(SpecIssueKind.Syntax);
        Assert.Equal("A", sample.Operation.Id);
    }

    [Fact]
    public void A_broken_version_line_does_not_cost_the_document()
    {
        Sample sample = Sample.Of(Document("").Replace("openapi: 3.0.3", "openapi: \"3.0.3", StringComparison.Ordinal));

        Assert.Equal(3, sample.Operations.Count);
    }

    [Fact]
    public void An_address_that_was_hidden_from_robots_is_a_list() =>
        Sample.Of("openapi: 3.1.0\ninfo:\n  title: T\n  version: '1'\n  contact:\n    email: [email protected]\npaths: {}\n").IsClean();

    private static string Document(string broken) =>
        "openapi: 3.0.3\ninfo:\n  title: T\n  version: '1'\npaths:\n"
        + "  /a:\n    get:\n      operationId: A\n" + Response
        + "  /b:\n    get:\n      operationId: B\n" + broken + Response
        + "  /c:\n    get:\n      operationId: C\n" + Response;
}
