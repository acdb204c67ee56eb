using System.Text;
using GongGen.Model.Issues;

namespace GongGen.Reading.Tests.Yaml;

public class HostileTextTests
{
    public static TheoryData<string> Broken => new(
        "", " ", "\n\n", "\uFEFF", "#", "---", "...", "--- ---", "\0", "\0\0\0", "\t", "\ttab: 1", "{", "[", "}", "]", "\"", "'", "&", "*", "*a", "&a *a", "!", "!!", "|", ">",
        "%", "%YAML 9.9\n---\n", "? a", "? [a]: b", "{a: 1, a: 2}", "null", "5", "text", "- 1", "\ud800", "\udc00x: 1", "{\"a\": \"\\ud800\"}", "{\"a\": \"\\udc00\"}",
        "{\"a\": \"\\u12\"}", "\"\\", "{\"a\": \"\\\\ud800\"}", "a: b: c", "\u2028", "\u0085", "openapi:", "openapi: [3]", "openapi: 3.1.0\npaths: []", "<<: 5", "<<: [1]");

    [Theory]
    [MemberData(nameof(Broken))]
    public void Every_text_is_read_or_refused_with_a_reason(string text)
    {
        ReadResult result = Read(text);

        Assert.True(result.Model is not null || result.Issues.Count > 0);
        Assert.All(result.Issues, issue => Assert.InRange(issue.Location.Offset + issue.Location.Length, 0, text.Length));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Nesting_without_end_is_a_syntax_error(string unit)
    {
        ReadResult result = Read("openapi: 3.1.0\npaths: {}\nx: " + string.Concat(Enumerable.Repeat(unit, 50_000)));

        Assert.Contains(result.Issues, issue => issue.Kind == SpecIssueKind.Syntax);
    }

    [Fact]
    public void Nesting_by_indentation_costs_the_entry_that_is_too_deep()
    {
        StringBuilder text = new("openapi: 3.1.0\npaths: {}\nx-deep:\n");
        for (int i = 1; i < 200; i++)
        {
            text.Append(' ', i).Append("a:\n");
        }

        ReadResult result = Read(text.ToString());

        Assert.Contains(result.Issues, issue => issue.Message.Contains("more than 100 levels", StringComparison.Ordinal));
        Assert.NotNull(result.Model);
    }

    [Fact]
    public void Nul_characters_become_spaces()
    {
        ReadResult result = Read("openapi: 3.1.0\npaths: {}\ninfo: { title: a\0b }\n");

        Assert.Equal("a b", result.Model!.Title);
        Assert.Equal(SpecIssueKind.Syntax, Assert.Single(result.Issues).Kind);
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        ReadResult result = Read("{\"openapi\": \"3.1.0\", \"paths\": {}, \"info\": {\"title\": \"a\\ud83dz \\ud83d\\ude00\", \"version\": \"\ud800\"}}");

        Assert.Empty(result.Issues);
        Assert.Equal(("a\uFFFDz 😀", "\uFFFD"), (result.Model!.Title, result.Model.Version));
    }

    [Fact]
    public void Chains_of_schemas_do_not_exhaust_the_stack()
    {
        StringBuilder text = new("openapi: 3.1.0\npaths: {}\ncomponents:\n  schemas:\n");
        for (int i = 0; i < 1000; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"    A{i}: {{ type: array, items: {{ $ref: '#/components/schemas/A{i + 1}' }} }}\n");
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"    B{i}: {{ allOf: [ {{ $ref: '#/components/schemas/B{i + 1}' }}, {{ properties: {{ p{i}: {{}} }} }} ] }}\n");
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"    C{i}: {{ $ref: '#/components/schemas/C{i + 1}' }}\n");
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"    D{i}: {{ oneOf: [ {{ $ref: '#/components/schemas/D{i + 1}' }}, {{ type: 'null' }} ] }}\n");
        }

        Assert.NotNull(Read(text.ToString()).Model);
    }

    [Fact]
    public void A_thousand_equal_names_are_told_apart()
    {
        string members = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"        'a{new string('.', i % 50)}{new string('-', i / 50)}': {{}}\n"));
        ReadResult result = Read("openapi: 3.1.0\npaths: {}\ncomponents:\n  schemas:\n    A:\n      properties:\n" + members);

        Assert.NotNull(result.Model);
        Assert.Equal(1000, result.Issues.Count);
    }

    [Fact]
    public void Reading_can_be_cancelled() =>
        Assert.ThrowsAny<OperationCanceledException>(() => DocumentReader.Read(
            new SpecSource("a.yaml", "openapi: 3.1.0\npaths: {}\ncomponents:\n  schemas:\n    A: { type: object, properties: { a: {} } }\n"),
            new ReadSettings { Namespace = "Gong" },
            new CancellationToken(canceled: true)));

    private static ReadResult Read(string text) =>
        DocumentReader.Read(new SpecSource("hostile.yaml", text), new ReadSettings { Namespace = "Gong" }, CancellationToken.None);
}
