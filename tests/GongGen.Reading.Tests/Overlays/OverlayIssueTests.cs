using GongGen.Model.Issues;

namespace GongGen.Reading.Tests.Overlays;

public class OverlayIssueTests
{
    private const string Call = """
            Call:
              type: object
              properties:
                title: { type: string }
        """;

    [Theory]
    [InlineData("hello: world", "\"overlay\" is missing")]
    [InlineData("", "\"overlay\" is missing")]
    [InlineData("- overlay", "\"overlay\" is missing")]
    [InlineData("overlay: 2.0.0\nactions: []", "2.0.0")]
    [InlineData("overlay: 1.01\nactions: []", "1.01")]
    [InlineData("overlay: 1.0.0", "no \"actions\"")]
    [InlineData("overlay: 1.0.0\nactions: { a: b }", "not a list")]
    [InlineData("overlay: 1.0.0\nactions: [hello]", "not a mapping")]
    public void NoOverlay_IsSaidOnce(string overlay, string message)
    {
        SpecIssue issue = Overlaid.Issue(Overlaid.Document(Call), overlay);

        Assert.Equal(SpecIssueKind.InvalidOverlay, issue.Kind);
        Assert.Contains(message, issue.Message, StringComparison.Ordinal);
        Assert.Equal(Overlaid.OverlayPath, issue.Location.Path);
    }

    [Theory]
    [InlineData("- { update: { a: b } }", "no \"target\"")]
    [InlineData("- { target: $.info }", "neither \"update\" nor \"remove: true\"")]
    [InlineData("- { target: $.info, remove: false }", "neither \"update\" nor \"remove: true\"")]
    [InlineData("- { target: $.info, update: }", "neither \"update\" nor \"remove: true\"")]
    [InlineData("- { target: $.info, remove: maybe, update: { version: '2' } }", "not true or false")]
    [InlineData("- { target: $..info, update: { a: b } }", "\"..info\"")]
    [InlineData("- { target: $.info, update: [a] }", "cannot be merged")]
    [InlineData("- { target: $.info.title, update: { a: b } }", "cannot be merged")]
    [InlineData("- { target: $, update: { info: [a] } }", "\"info\" is a list")]
    [InlineData("- { target: $, remove: true }", "cannot be removed")]
    public void WrongAction_CostsOnlyItself(string action, string message)
    {
        string overlay = Overlaid.Overlay($"  {action}\n  - {{ target: $.components.schemas.Call.properties.title, update: {{ maxLength: 5 }} }}");

        ReadResult result = Overlaid.Read(Overlaid.Document(Call), overlay);

        SpecIssue issue = Assert.Single(result.Issues);
        Assert.Equal(SpecIssueKind.InvalidOverlay, issue.Kind);
        Assert.Contains(message, issue.Message, StringComparison.Ordinal);
        Assert.Equal((Overlaid.OverlayPath, 3), (issue.Location.Path, issue.Location.Line));
        Assert.Equal(5, ((Model.Types.RecordModel)result.Model!.Types[0]).Properties[0].Constraints.MaxLength);
    }

    [Fact]
    public void UnmatchedTarget_IsSaidWithASuggestion()
    {
        SpecIssue issue = Overlaid.Issue(Overlaid.Document(Call), Overlaid.Overlay("  - { target: $.components.schemas.Cal, update: { a: b } }"));

        Assert.Equal(SpecIssueKind.OverlayTargetUnmatched, issue.Kind);
        Assert.Contains("Did you mean \"Call\"?", issue.Message, StringComparison.Ordinal);
        Assert.Equal("#/actions/0/target", issue.Pointer);
    }

    [Fact]
    public void UnmatchedTargetOfTheBundledOverlay_IsNotSaid()
    {
        SpecSource overlay = new("rules.yaml", Overlaid.Overlay("  - { target: $.components.schemas.Cal, update: { a: b } }"));

        Assert.Empty(Overlaid.Read(Overlaid.Document(Call), new OverlaySource(overlay, IsBundled: true)).Issues);
    }

    [Fact]
    public void BrokenYaml_IsLocatedInTheOverlayAndCostsItsEntry()
    {
        string overlay = Overlaid.Overlay("""
              - { target: $.components.schemas.Call.properties.title, update: { maxLength: 5 } }
              - target: "$.info
            """);

        ReadResult result = Overlaid.Read(Overlaid.Document(Call), overlay);

        SpecIssue issue = Assert.Single(result.Issues, found => found.Kind == SpecIssueKind.Syntax);
        Assert.Equal(Overlaid.OverlayPath, issue.Location.Path);
        Assert.Equal(5, ((Model.Types.RecordModel)result.Model!.Types[0]).Properties[0].Constraints.MaxLength);
    }

    [Fact]
    public void WrongTypeInAnUpdate_IsLocatedInTheOverlay()
    {
        SpecIssue issue = Overlaid.Issue(
            Overlaid.Document(Call),
            Overlaid.Overlay("  - { target: $.components.schemas.Call.properties, update: { more: { type: strng } } }"));

        Assert.Equal(SpecIssueKind.UnknownType, issue.Kind);
        Assert.Equal((Overlaid.OverlayPath, 3), (issue.Location.Path, issue.Location.Line));
        Assert.Equal("#/components/schemas/Call/properties/more/type", issue.Pointer);
    }

    [Fact]
    public void JsonOverlay_IsRead()
    {
        const string Overlay = """{ "overlay": "1.0.0", "actions": [{ "target": "$.components.schemas.Call.properties.title", "update": { "maxLength": 5 } }] }""";

        ReadResult result = Overlaid.Read(Overlaid.Document(Call), Overlay);

        Assert.Empty(result.Issues);
        Assert.Equal(5, ((Model.Types.RecordModel)result.Model!.Types[0]).Properties[0].Constraints.MaxLength);
    }
}
