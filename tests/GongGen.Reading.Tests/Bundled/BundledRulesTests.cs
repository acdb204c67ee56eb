using GongGen.Testing.Documents;

namespace GongGen.Reading.Tests.Bundled;

/// <summary>The same misuse gives the same warnings, whether a project takes our document or Gong's own.</summary>
public class BundledRulesTests
{
    private const string Published = "specs/gong-v2-published.json";

    // It depends on the request and stands on the member that asks for it.
    private const string ScopeOfAMember = "listCallsExtensive: api:calls:read:media-url";

    private static readonly string[] s_onlyOurs = ["listCRMCallsManualAssociation", "ManualAssociation", "uploadCrmData("];

    [SharedDocumentTheory(Published)]
    [InlineData(Published)]
    public void Rules_scopes_forms_and_limits_are_the_same(string path)
    {
        IEnumerable<string> theirs = new RuleList(BundledFiles.Names()).Of("gong.json", File.ReadAllText(SharedDocuments.Find(path)!));

        Assert.Equal(Shared(), theirs);
    }

    [Fact]
    public void Scopes_are_those_that_Gong_names()
    {
        IEnumerable<string> published = BundledFiles.Lines("GongApi.facts.txt")
            .Select(line => line.Split(": ", 2))
            .SelectMany(line => line[1].Split(", ").Where(attribute => attribute.StartsWith("scope ", StringComparison.Ordinal)).Select(scope => $"{line[0]}: {scope["scope ".Length..]}"))
            .Where(line => line != ScopeOfAMember);

        Assert.Equal(published.Order(StringComparer.Ordinal), Shared().Where(line => line.Contains(": api:", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("UserStatsFilter: GONG2005 LessThan FromDate ToDate")]
    [InlineData("ContentViewedEvent: GONG2003 MutuallyExclusive Viewer TrackingId")]
    [InlineData("DigitalInteractionRequest.eventId: GONG3007 StableKey")]
    [InlineData("FlowStepsRequest.flowIds: 20 items at most")]
    [InlineData("IntegrationTypeSettings.allowedOrigin: format uri")]
    [InlineData("listFlows(flowOwnerEmail): format email")]
    [InlineData("askEntity: api:ai-ask:read")]
    [InlineData("listLogs: GONG3005 Paged")]
    [InlineData("getPermissionProfile(profileId): GONG2002 NumericId")]
    public void Every_area_has_its_rules(string line) =>
        Assert.Contains(Shared(), known => known.StartsWith(line, StringComparison.Ordinal));

    private static IEnumerable<string> Shared() => new RuleList(new Dictionary<string, string>(StringComparer.Ordinal))
        .Of("gong.yaml", BundledFiles.Document)
        .Where(line => !s_onlyOurs.Any(start => line.StartsWith(start, StringComparison.Ordinal)));
}
