using GongGen.Model.Issues;

namespace GongGen.Reading.Tests.Operations;

public class ApiNameTests
{
    [Theory]
    [InlineData("Calls", "Calls")]
    [InlineData("Engage Flows", "EngageFlows")]
    [InlineData("CRM", "Crm")]
    [InlineData("Engagement (Legacy – See “Digital Interactions”)", "Engagement")]
    [InlineData("(Beta) Meetings", "BetaMeetings")]
    public void A_tag_becomes_a_stem(string tag, string stem)
    {
        Sample sample = Sample.OfOperation($"tags: ['{tag}', Other]\nresponses: {{}}").IsClean();

        Assert.Equal((tag, stem, $"I{stem}Api"), (sample.Model.Apis[0].Tag, sample.Model.Apis[0].Name, sample.Model.Apis[0].InterfaceName));
    }

    [Fact]
    public void Operations_without_a_tag_are_together() => Assert.Equal("IDefaultApi", Sample.OfOperation("responses: {}").IsClean().Model.Apis[0].InterfaceName);

    [Fact]
    public void A_stem_that_is_taken_keeps_its_parentheses()
    {
        Sample sample = Sample.OfPaths("/a:\n  get: { operationId: a, tags: [Calls], responses: {} }\n  [|put|]: { operationId: b, tags: [Calls (Beta)], responses: {} }");

        sample.Finds(SpecIssueKind.NameChanged);
        Assert.Equal(["Calls", "CallsBeta"], sample.Model.Apis.Select(api => api.Name));
    }

    [Fact]
    public void A_tag_has_its_description()
    {
        Sample sample = Sample.Of("openapi: 3.1.0\ninfo: {}\ntags: [{ name: Calls, description: <p>All calls</p> }]\npaths: { /a: { get: { operationId: a, tags: [Calls], responses: {} } } }").IsClean();

        Assert.Equal("All calls", sample.Model.Apis[0].Doc.Summary);
    }
}
