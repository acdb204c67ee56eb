using GongGen.Reading.Overlays;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Tests.Overlays;

public class JsonPathTests
{
    private const string Text = """
        info: { title: Calls }
        paths:
          /v2/calls: { get: { id: a } }
          "it's": { get: { id: b } }
          'back\slash': { get: { id: c } }
        parameters:
          - { name: from, required: true, size: 1, id: d }
          - { name: 'true', required: false, size: '1', id: e }
          - { name: ~, required: 'true', size: 1.0, id: f }
          - text
        """;

    [Theory]
    [InlineData("$.paths['/v2/calls'].get", "a")]
    [InlineData("$.paths[\"/v2/calls\"].get", "a")]
    [InlineData("$[ 'paths' ]['it\\'s'].get", "b")]
    [InlineData("$.paths[\"it's\"].get", "b")]
    [InlineData("$.paths['back\\\\slash'].get", "c")]
    [InlineData("$.paths.*.get", "a b c")]
    [InlineData("$.paths[*].*", "a b c")]
    [InlineData("$.paths.*[?@.id == 'b']", "b")]
    [InlineData("$.parameters[?@.name == 'from']", "d")]
    [InlineData("$.parameters[?(@.name=='from')]", "d")]
    [InlineData("$.parameters[ ? @.name == \"true\" ]", "e")]
    [InlineData("$.parameters[?@.required == true]", "d")]
    [InlineData("$.parameters[?@.required == false]", "e")]
    [InlineData("$.parameters[?@.required == 'true']", "f")]
    [InlineData("$.parameters[?@.size == 1]", "d f")]
    [InlineData("$.parameters[?@.size == '1']", "e")]
    [InlineData("$.parameters[?@.name == null]", "f")]
    [InlineData("$.parameters[*]", "d e f ?")]
    [InlineData("$.nothing.here", "")]
    [InlineData("$.info.title.more", "")]
    public void Select_FindsTheNodes(string path, string ids)
    {
        JsonPath parsed = JsonPath.Parse(path, out _)!;

        IEnumerable<string> found = parsed.Select(Root(), out _).Select(place => ((place.Node as SpecMapping)?["id"] as SpecScalar)?.Value ?? "?");

        Assert.Equal(ids, string.Join(' ', found));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("paths", "paths")]
    [InlineData("$..paths", "..paths")]
    [InlineData("$.paths[0]", "[0]")]
    [InlineData("$.paths['a','b']", "['a','b']")]
    [InlineData("$.paths['a\\nb']", "['a\\nb']")]
    [InlineData("$.x-gong-rules", "-gong-rules")]
    [InlineData("$.paths[?@.id != 'a']", "[?@.id != 'a']")]
    [InlineData("$.paths[?@.id == 'a' && @.b == 1]", "[?@.id == 'a' && @.b == 1]")]
    [InlineData("$.paths[?(@.id == 'a']", "[?(@.id == 'a']")]
    [InlineData("$.paths[?@.id == 'a')]", "[?@.id == 'a')]")]
    [InlineData("$.paths[?length(@.id) == 1]", "[?length(@.id) == 1]")]
    [InlineData("$.paths ", " ")]
    public void Parse_SaysFromWhereOnItDoesNotUnderstand(string path, string rest)
    {
        Assert.Null(JsonPath.Parse(path, out int position));
        Assert.Equal(rest, path.Substring(position));
    }

    [Fact]
    public void Select_SuggestsTheNameThatWasMeant()
    {
        JsonPath.Parse("$.parametres", out _)!.Select(Root(), out string suggestion);

        Assert.Contains("\"parameters\"", suggestion, StringComparison.Ordinal);
    }

    private static SpecNode Root() => TextReading.Read(new SpecText("a.yaml", Text), new IssueList(), CancellationToken.None)!;
}
