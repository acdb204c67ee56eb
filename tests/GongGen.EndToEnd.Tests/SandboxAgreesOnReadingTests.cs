namespace GongGen.EndToEnd.Tests;

/// <summary>The same for requests that read.</summary>
public class SandboxAgreesOnReadingTests : SandboxTest
{
    private static readonly CallsExtensiveFilter s_filter = new() { FromDateTime = DemoData.From, ToDateTime = DemoData.To };

    [Fact]
    public Task UpsideDownFilterOfCalls() => AgreeAsync(
        "GONG2005",
        (gong, isBad) => gong.Calls.ListCallsExtensiveAsync(new() { Filter = isBad ? new() { FromDateTime = DemoData.To, ToDateTime = DemoData.From } : s_filter }));

    [Fact]
    public Task UpsideDownArguments() => AgreeAsync("GONG2005", (gong, isBad) => gong.Calls.ListCallsAsync(isBad ? DemoData.To : DemoData.From, isBad ? DemoData.From : DemoData.To));

    [Fact]
    public Task UpsideDownWalk_EndsAtOnce() => Foresight.AssertAsync(
        Sandbox,
        async () => await Gong.Calls.EnumerateCallsAsync(DemoData.To, DemoData.From).ToListAsync(),
        foreseen => Assert.Equal("GONG2005", Assert.Single(foreseen.Violations).RuleId));

    [Fact]
    public Task EmptyPeriodOfTranscripts() => AgreeAsync(
        "GONG2005",
        (gong, isBad) => gong.Calls.GetCallTranscriptsAsync(new() { Filter = new() { FromDateTime = DemoData.From, ToDateTime = isBad ? DemoData.From.ToOffset(TimeSpan.FromHours(5)) : DemoData.To } }));

    [Fact]
    public Task UpsideDownFilterOfUsers() => AgreeAsync(
        "GONG2005",
        (gong, isBad) => gong.Users.ListMultipleUsersAsync(new() { Filter = new() { CreatedFromDateTime = isBad ? DemoData.To : new(2001, 1, 1, 0, 0, 0, TimeSpan.Zero), CreatedToDateTime = DemoData.From.AddDays(-1) } }));

    [Fact]
    public Task TimingWithoutExtendedContext() => AgreeAsync(
        "GONG2007",
        (gong, isBad) => gong.Calls.ListCallsExtensiveAsync(new()
        {
            Filter = s_filter,
            ContentSelector = new() { Context = isBad ? ContextLevel.Basic : ContextLevel.Extended, ContextTiming = [ContextTiming.Now] },
        }));

    [Fact]
    public Task CallIdsThatAreNone() => AgreeAsync(
        "GONG2002",
        (gong, isBad) => gong.Calls.ListCallsExtensiveAsync(new() { Filter = isBad ? s_filter with { CallIds = ["first call"] } : s_filter }));

    [Fact]
    public Task IdInThePath() => AgreeAsync("GONG2002", (gong, isBad) => gong.Users.GetUserAsync(isBad ? "ann@acme.com" : DemoData.HostUserId));

    [Fact]
    public Task IdInTheQuery() => AgreeAsync(
        "GONG2002",
        (gong, isBad) => gong.Calls.ListCallsAsync(DemoData.From, DemoData.To, workspaceId: isBad ? "Main" : DemoData.MainWorkspaceId));

    [Fact]
    public async Task OccurrencesWithoutTrackers_AreOnlyIgnored()
    {
        CallsExtensiveRequest request = new() { Filter = s_filter, ContentSelector = new() { ExposedFields = new() { Content = new() { TrackerOccurrences = true } } } };

        await Gong.Calls.ListCallsExtensiveAsync(request);

        GongViolation violation = Assert.Single(request.Validate());
        Assert.Equal(("GONG2008", "ContentSelector.ExposedFields.Content.TrackerOccurrences", false), (violation.RuleId, violation.Path, violation.IsRefused));
    }

    private async Task AgreeAsync(string ruleId, Func<GongClient, bool, Task> send)
    {
        using GongClient unchecking = Unchecking();
        GongApiException refused = await Assert.ThrowsAnyAsync<GongApiException>(() => send(unchecking, true));
        await Foresight.AssertAsync(Sandbox, () => send(Gong, true), foreseen => Assert.Equal(ruleId, Assert.Single(foreseen.Violations).RuleId));
        await send(Gong, false);

        Assert.Equal(400, refused.StatusCode);
    }
}
