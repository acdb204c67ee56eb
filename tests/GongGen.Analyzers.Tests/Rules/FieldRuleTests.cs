namespace GongGen.Analyzers.Tests.Rules;

public class FieldRuleTests
{
    private const string Segment = "new() { FromTime = 0, ToTime = 100, PartyIds = [\"a\"] }";

    [Theory]
    [InlineData("PrimaryUser = [|\"ann@example.com\"|], Parties = []")]
    [InlineData("PrimaryUser = [|\"123456789012345678901\"|], Parties = []")]
    [InlineData("PrimaryUser = [|\"-1\"|], Parties = []")]
    [InlineData("PrimaryUser = [|\"1 \"|], Parties = []")]
    [InlineData("PrimaryUser = \"1\", Parties = [new() { UserId = [|\"ann\"|] }], WorkspaceId = [|\"\"|]")]
    [InlineData("PrimaryUser = anyFlag ? \"1\" : [|\"one\"|], Parties = []")]
    public Task An_id_of_another_shape_is_reported(string members) => Requests.Bare<IdShapeAnalyzer>(members).RunAsync();

    [Theory]
    [InlineData("PrimaryUser = \"1\", Parties = []")]
    [InlineData("PrimaryUser = \"12345678901234567890\", Parties = []")]
    [InlineData("PrimaryUser = \"\", Parties = []")]
    [InlineData("PrimaryUser = anyText, Parties = [new() { UserId = null, PartyId = \"a\" }]")]
    [InlineData("PrimaryUser = $\"{anyNumber}\", Parties = []")]
    [InlineData("PrimaryUser = $\"{1}\", Parties = []")]
    public Task An_id_is_silent(string members) => Requests.Bare<IdShapeAnalyzer>(members).RunAsync();

    [Fact]
    public Task Ids_in_lists_count() => EmittedGong.InMethod<IdShapeAnalyzer>("""
        _ = new CallsExtensiveFilter { CallIds = ["1", [|"a"|], anyText, .. new[] { "b" }] };
        """).RunAsync();

    [Theory]
    [InlineData("[[|new()|] { UserId = \"1\" }]")]
    [InlineData("[new() { UserId = \"1\", PartyId = \"a\" }, [|new CallParticipant|] { Name = \"Ann\" }]")]
    [InlineData("[new() { UserId = \"1\", PartyId = [|null|] }]")]
    [InlineData("[new() { UserId = \"1\", PartyId = [|\"\"|] }]")]
    [InlineData("[new() { PartyId = \"a\" }, new() { PartyId = [|\"a\"|] }]")]
    [InlineData("[new() { PartyId = \"a\" }, new() { PartyId = anyText }, new() { PartyId = [|anyText|] }]")]
    public Task Parties_that_a_timeline_cannot_refer_to_are_reported(string parties) =>
        Requests.Bare<TimelinePartiesAnalyzer>($"PrimaryUser = \"1\", SpeakersTimeline = new() {{ Precise = true }}, Parties = {parties}").RunAsync();

    [Theory]
    [InlineData("[new() { UserId = \"1\", PartyId = \"a\" }, new() { PartyId = \"b\" }]")]
    [InlineData("[new() { UserId = \"1\", PartyId = anyText }]")]
    [InlineData("[new() { PartyId = anyText }, new() { PartyId = \"a\" }]")]
    [InlineData("[anyFlag ? new() { PartyId = \"a\" } : new() { PartyId = \"a\" }]")]
    [InlineData("[.. new[] { \"a\" }.Select(id => new CallParticipant { PartyId = id })]")]
    public Task Parties_that_a_timeline_can_refer_to_are_silent(string parties) =>
        Requests.Bare<TimelinePartiesAnalyzer>($"PrimaryUser = \"1\", SpeakersTimeline = new() {{ SpeechSegments = [] }}, Parties = {parties}").RunAsync();

    [Theory]
    [InlineData("[new() { PartyId = \"b\" }]", "[\"b\", [|\"c\"|]]")]
    [InlineData("[new() { PartyId = \"b\" }, new() { PartyId = \"a\" }]", "[\"a\", [|\"A\"|]]")]
    [InlineData("[new() { PartyId = \"b\" }]", "[anyFlag ? \"b\" : [|\"c\"|]]")]
    [InlineData("[new() { PartyId = \"b\" }, new() { PartyId = anyText }]", "[\"c\"]")]
    [InlineData("[new() { PartyId = \"b\" }]", "[anyText]")]
    [InlineData("[new() { PartyId = anyText }]", "[anyText]")]
    [InlineData("[.. Array.Empty<CallParticipant>()]", "[\"c\"]")]
    public Task Segments_refer_to_parties(string parties, string ids) => Requests.Bare<TimelinePartiesAnalyzer>(
        $"PrimaryUser = \"1\", Parties = {parties}, SpeakersTimeline = new() {{ SpeechSegments = [new() {{ FromTime = 0, ToTime = 1, PartyIds = {ids} }}] }}").RunAsync();

    [Fact]
    public Task Without_a_timeline_no_party_needs_an_id() => Requests.Bare<TimelinePartiesAnalyzer>("PrimaryUser = \"1\", Parties = [new() { UserId = \"1\" }, new()]").RunAsync();

    [Theory]
    [InlineData("new SpeechSegment { FromTime = [|100|], ToTime = 50, PartyIds = [] }")]
    [InlineData("new SpeechSegment { FromTime = [|100|], ToTime = 100, PartyIds = [] }")]
    [InlineData("new SpeechSegment { FromTime = [|anyNumber|], ToTime = anyNumber, PartyIds = [] }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = [|anyTime|], ToDateTime = anyTime.AddDays(-7) }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = [|anyTime.AddDays(1)|], ToDateTime = anyTime.AddHours(23) }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = [|anyTime + TimeSpan.FromDays(1)|], ToDateTime = anyTime }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = [|anyTime|], ToDateTime = anyTime.Subtract(TimeSpan.FromHours(1)) }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = [|anyTime|], ToDateTime = anyTime }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = [|new DateTimeOffset(2025, 3, 2, 0, 0, 0, TimeSpan.Zero)|], ToDateTime = new DateTimeOffset(2025, 3, 1, 0, 0, 0, TimeSpan.Zero) }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = [|DateTimeOffset.Parse(\"2025-03-01T00:00:00Z\")|], ToDateTime = DateTimeOffset.Parse(\"2025-03-01T00:00:00+01:00\") }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = [|new(2025, 3, 2, 0, 0, 0, TimeSpan.FromHours(1))|], ToDateTime = new(2025, 3, 1, 0, 0, 0, default) }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = [|DateTimeOffset.UtcNow|], ToDateTime = DateTimeOffset.UtcNow.AddDays(-7) }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = [|DateTimeOffset.Now.AddHours(2)|], ToDateTime = DateTimeOffset.Now - TimeSpan.FromDays(1) }")]
    [InlineData("new UserStatsFilter { FromDate = [|new DateOnly(2025, 3, 2)|], ToDate = new DateOnly(2025, 3, 1) }")]
    [InlineData("new UserStatsFilter { FromDate = [|new(2025, 3, 1)|], ToDate = new(2025, 3, 1) }")]
    [InlineData("new UserStatsFilter { FromDate = [|DateOnly.Parse(\"2025-03-01\")|], ToDate = new DateOnly(2025, 3, 1).AddDays(-1) }")]
    [InlineData("new UserStatsFilter { FromDate = [|anyDate|], ToDate = anyDate.AddDays(-7) }")]
    public Task A_range_that_is_upside_down_is_reported(string creation) => EmittedGong.InMethod<RangeOrderAnalyzer>($"DateOnly anyDate = DateOnly.FromDateTime(anyTime.Date); GC.KeepAlive(anyDate); _ = {creation};").RunAsync();

    [Theory]
    [InlineData("new SpeechSegment { FromTime = 0, ToTime = 50, PartyIds = [] }")]
    [InlineData("new SpeechSegment { FromTime = anyNumber, ToTime = 50, PartyIds = [] }")]
    [InlineData("new SpeechSegment { FromTime = anyNumber, ToTime = anyNumber + 1, PartyIds = [] }")]
    [InlineData("new SpeechSegment { FromTime = anyFlag ? 0 : 100, ToTime = anyFlag ? 50 : 200, PartyIds = [] }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = anyTime }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = anyTime.AddDays(-7), ToDateTime = anyTime }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = anyTime, ToDateTime = null }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = anyTime, ToDateTime = anyTime.AddMonths(-1) }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = anyTime, ToDateTime = anyTime.AddDays(anyNumber) }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = DateTimeOffset.UtcNow, ToDateTime = DateTimeOffset.UtcNow }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = DateTimeOffset.UtcNow.AddDays(-7), ToDateTime = DateTimeOffset.UtcNow }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = DateTimeOffset.UtcNow.AddMinutes(1), ToDateTime = DateTimeOffset.UtcNow }")]
    [InlineData("new UserStatsFilter { FromDate = new(2025, 3, 1), ToDate = new(2025, 3, 2) }")]
    [InlineData("new UserStatsFilter { FromDate = anyDate.AddDays(-7), ToDate = anyDate }")]
    [InlineData("new UserStatsFilter { FromDate = DateOnly.Parse(\"1.3.2025\"), ToDate = new(2025, 2, 2) }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = DateTimeOffset.Parse(\"02/03/2025\"), ToDateTime = DateTimeOffset.Parse(\"01/03/2025\") }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = new DateTimeOffset(2025, 3, 1, 0, 0, 0, TimeSpan.FromHours(2)), ToDateTime = new DateTimeOffset(2025, 2, 28, 23, 0, 0, TimeSpan.Zero) }")]
    [InlineData("new CallsExtensiveFilter { FromDateTime = new DateTimeOffset(2025, 13, 1, 0, 0, 0, TimeSpan.Zero), ToDateTime = DateTimeOffset.MinValue }")]
    public Task A_range_in_order_or_unknown_is_silent(string creation) => EmittedGong.InMethod<RangeOrderAnalyzer>($"DateOnly anyDate = DateOnly.FromDateTime(anyTime.Date); GC.KeepAlive(anyDate); _ = {creation};").RunAsync();

    [Fact]
    public Task A_range_of_locals_is_followed() => EmittedGong.InMethod<RangeOrderAnalyzer>("""
        var now = DateTimeOffset.UtcNow;
        var weekAgo = now.AddDays(-7);
        _ = new CallsExtensiveFilter { FromDateTime = weekAgo, ToDateTime = now };
        _ = new CallsExtensiveFilter { FromDateTime = [|now|], ToDateTime = weekAgo };
        var changing = now;
        changing = changing.AddDays(-30);
        _ = new CallsExtensiveFilter { FromDateTime = now, ToDateTime = changing };
        """).RunAsync();

    [Theory]
    [InlineData("await calls.ListCallsAsync([|now|], now.AddDays(-7));")]
    [InlineData("await calls.ListCallsAsync(toDateTime: now, fromDateTime: [|now|]);")]
    [InlineData("await calls.ListCallsAsync([|anyTime|], anyTime - TimeSpan.FromHours(1), workspaceId: \"1\");")]
    [InlineData("await foreach (var call in calls.EnumerateCallsAsync([|now|], now.AddDays(-7))) { }")]
    [InlineData("await foreach (var call in CallsApiExtensions.EnumerateCallsAsync(calls, toDateTime: now.AddDays(-7), fromDateTime: [|now|])) { }")]
    [InlineData("Func<Task> later = () => calls.ListCallsAsync([|new DateTimeOffset(2025, 3, 2, 0, 0, 0, TimeSpan.Zero)|], new DateTimeOffset(2025, 3, 1, 0, 0, 0, TimeSpan.Zero)); await later();")]
    public Task Arguments_upside_down_are_reported(string statement) => EmittedGong.InMethod<RangeOrderAnalyzer>("DateTimeOffset now = DateTimeOffset.UtcNow; " + statement).RunAsync();

    [Theory]
    [InlineData("await calls.ListCallsAsync(now.AddDays(-7), now);")]
    [InlineData("await calls.ListCallsAsync(toDateTime: now, fromDateTime: now.AddDays(-7));")]
    [InlineData("await calls.ListCallsAsync(now, anyTime);")]
    [InlineData("await calls.ListCallsAsync(now, now.AddDays(anyNumber));")]
    [InlineData("await calls.ListCallsAsync(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow);")]
    [InlineData("await foreach (var call in calls.EnumerateCallsAsync(now.AddDays(-7), now)) { }")]
    [InlineData("static Task ListCallsAsync(DateTimeOffset fromDateTime, DateTimeOffset toDateTime) => Task.CompletedTask; await ListCallsAsync(now, now.AddDays(-7));")]
    public Task Arguments_in_order_or_unknown_are_silent(string statement) => EmittedGong.InMethod<RangeOrderAnalyzer>("DateTimeOffset now = DateTimeOffset.UtcNow; " + statement).RunAsync();

    [Fact]
    public Task Arguments_that_may_be_left_out_are_compared_where_both_are_given() => new Testing.Analyzers.AnalyzerTest<CustomAnalyzer>()
        .WithGenerator(new Generator.GongGenerator(), new Testing.Generators.AdditionalFile("/own.yaml", """
            openapi: 3.1.0
            info: { title: Own, version: '1' }
            paths:
              /things:
                get:
                  operationId: listThings
                  tags: [Things]
                  x-gong-rules: [{ kind: less-than, member: least, other: most, message: Least comes first. }]
                  parameters:
                    - { name: least, in: query, schema: { type: integer } }
                    - { name: most, in: query, schema: { type: integer } }
                    - { name: user, in: query, schema: { type: string } }
                  responses: { '200': { description: Done } }
            """, ("GongOpenApi", "true")))
        .WithSource("""
            using System.Threading.Tasks;
            using Gong;

            class Uses(IThingsApi things)
            {
                public async Task RunAsync(long? any)
                {
                    await things.ListThingsAsync([|2|], 1);
                    await things.ListThingsAsync(most: 1, least: [|1|]);
                    await things.ListThingsAsync(1, 2);
                    await things.ListThingsAsync(2);
                    await things.ListThingsAsync(most: 1);
                    await things.ListThingsAsync(2, null);
                    await things.ListThingsAsync(2, any);
                }
            }
            """)
        .RunAsync();

    [Theory]
    [InlineData("Duration = [|milliseconds|]")]
    [InlineData("Duration = (float)[|span.TotalMilliseconds|]")]
    [InlineData("Duration = (float)Math.Round([|span.TotalMilliseconds|])")]
    [InlineData("Duration = anyFlag ? 1 : (float)[|span.TotalMinutes|]")]
    [InlineData("Duration = [|watch.ElapsedMilliseconds|]")]
    public Task Another_unit_is_reported(string member) => Unit(member).RunAsync();

    [Theory]
    [InlineData("Duration = (float)span.TotalSeconds")]
    [InlineData("Duration = (float)(span.TotalMilliseconds / 1000)")]
    [InlineData("Duration = (float)span.TotalMilliseconds * 0.001f")]
    [InlineData("Duration = 5")]
    [InlineData("Duration = anyNumber")]
    public Task The_right_unit_is_silent(string member) => Unit(member).RunAsync();

    [Fact]
    public Task Milliseconds_are_units_too() => EmittedGong.InMethod<TimeUnitAnalyzer>("""
        TimeSpan span = anyTime - DateTimeOffset.UnixEpoch;
        TimeSpan? maybe = span;
        _ = new SpeechSegment { FromTime = (int)[|span.TotalSeconds|], ToTime = (int)span.TotalMilliseconds, PartyIds = [] };
        _ = new SpeechSegment { FromTime = Convert.ToInt32([|maybe.Value.TotalSeconds|]), ToTime = (int)(maybe?[|.TotalSeconds|] ?? 0), PartyIds = [] };
        CallBasicData call = new();
        _ = new SpeechSegment { FromTime = 0, ToTime = (int)([|call.Duration|] ?? 0), PartyIds = [] };
        """).RunAsync();

    [Theory]
    [InlineData("new ContentSelector { ContextTiming = [|[ContentSelectorContextTimingItem.Now]|] }")]
    [InlineData("new ContentSelector { ContextTiming = [|[\"Now\"]|], Context = ContentSelectorContext.Basic }")]
    [InlineData("new ContentSelector { ContextTiming = [|[\"Now\"]|], Context = null }")]
    [InlineData("new ContentSelector { ContextTiming = [|[\"Now\"]|], Context = \"Basic\" }")]
    [InlineData("new ContentSelector { ContextTiming = [|[\"Now\"]|], Context = anyFlag ? ContentSelectorContext.Basic : (ContentSelectorContext?)null }")]
    public Task Timing_without_an_extended_context_is_reported(string creation) => EmittedGong.InMethod<ContextTimingAnalyzer>(Names($"_ = {creation};")).RunAsync();

    [Theory]
    [InlineData("new ContentSelector { ContextTiming = [\"Now\"], Context = ContentSelectorContext.Extended }")]
    [InlineData("new ContentSelector { ContextTiming = [\"Now\"], Context = \"Extended\" }")]
    [InlineData("new ContentSelector { ContextTiming = [\"Now\"], Context = anyText }")]
    [InlineData("new ContentSelector { ContextTiming = [\"Now\"], Context = anyFlag ? ContentSelectorContext.Extended : (ContentSelectorContext?)null }")]
    [InlineData("new ContentSelector { ContextTiming = anyFlag ? [\"Now\"] : null }")]
    [InlineData("new ContentSelector { ContextTiming = null }")]
    [InlineData("new ContentSelector { ContextTiming = [] }")]
    [InlineData("new ContentSelector { Context = \"Basic\" }")]
    public Task Timing_with_an_extended_or_unknown_context_is_silent(string creation) => EmittedGong.InMethod<ContextTimingAnalyzer>(Names($"_ = {creation};")).RunAsync();

    [Fact]
    public Task A_flag_may_need_another_one() => EmittedGong.InMethod<NeedsFlagAnalyzer>("""
        _ = new CallContent { TrackerOccurrences = [|true|] };
        _ = new CallContent { TrackerOccurrences = [|true|], Trackers = false };
        _ = new CallContent { TrackerOccurrences = true, Trackers = true };
        _ = new CallContent { TrackerOccurrences = true, Trackers = anyFlag };
        _ = new CallContent { TrackerOccurrences = anyFlag, Trackers = anyFlag };
        _ = new CallContent { TrackerOccurrences = anyFlag };
        _ = new CallContent { TrackerOccurrences = false };
        _ = new CallContent { Trackers = true } with { TrackerOccurrences = true };
        """).RunAsync();

    [Fact]
    public Task A_party_with_a_user_has_no_context() => EmittedGong.InMethod<SuspiciousValueAnalyzer>("""
        _ = new CallParticipant { UserId = "1", [|Context = [new() { System = [|"HubSpot"|] }]|] };
        _ = new CallParticipant { UserId = "1", Context = [] };
        _ = new CallParticipant { UserId = null, Context = [new() { System = "Salesforce" }] };
        _ = new CallParticipant { UserId = anyText, Context = [new() { System = anyText }] };
        _ = new CallParticipant { Name = "Ann", Context = [new() { System = "Generic", Objects = [new() { ObjectId = "1", ObjectType = [|"Lead,Contact"|] }] }] };
        """).RunAsync();

    [Fact]
    public Task A_party_needs_an_identity() => EmittedGong.InMethod<NoIdentityAnalyzer>("""
        _ = [|new CallParticipant()|];
        _ = [|new CallParticipant|] { PartyId = "1", MediaChannelId = 0 };
        _ = [|new CallParticipant|] { Name = "", EmailAddress = null };
        _ = new CallParticipant { Name = "Ann" };
        _ = new CallParticipant { Name = anyText };
        _ = new CallParticipant { PartyId = "1" } with { Name = "Ann" };
        CallParticipant start = new() { PartyId = "1" };
        _ = start with { UserId = anyText };
        _ = new CallParticipant { Name = "Ann" } [|with|] { Name = null };
        """).RunAsync();

    [Fact]
    public Task A_local_time_is_reported() => EmittedGong.InMethod<LocalTimeAnalyzer>("""
        DateTime local = DateTime.Now;
        DateTimeOffset converted = DateTime.Today;
        _ = new CallsExtensiveFilter { FromDateTime = [|DateTime.Now|], ToDateTime = [|local|] };
        _ = new CallsExtensiveFilter { FromDateTime = [|converted|], ToDateTime = [|new DateTime(2025, 3, 1)|] };
        _ = new CallsExtensiveFilter { FromDateTime = [|DateTime.Now.AddDays(-1)|], ToDateTime = [|new DateTime(2025, 3, 1, 0, 0, 0, DateTimeKind.Local)|] };
        _ = new CallsExtensiveFilter { FromDateTime = anyFlag ? anyTime : [|DateTime.Now|], ToDateTime = [|DateTime.Now.Date|] };
        _ = new CallsExtensiveFilter { FromDateTime = DateTime.UtcNow, ToDateTime = new DateTime(2025, 3, 1, 0, 0, 0, DateTimeKind.Utc) };
        _ = new CallsExtensiveFilter { FromDateTime = DateTimeOffset.Now, ToDateTime = new DateTimeOffset(DateTime.Now) };
        _ = new CallsExtensiveFilter { FromDateTime = DateTime.SpecifyKind(local, DateTimeKind.Utc), ToDateTime = DateTime.Now.ToUniversalTime() };
        _ = new CallsExtensiveFilter { FromDateTime = DateTime.Parse(anyText), ToDateTime = anyTime.DateTime };
        DateTimeOffset mine = DateTime.Now;
        await calls.ListCallsAsync([|DateTime.Now|], anyTime);
        """).RunAsync();

    private static Testing.Analyzers.AnalyzerTest<TimeUnitAnalyzer> Unit(string member) => EmittedGong.InMethod<TimeUnitAnalyzer>($$"""
        TimeSpan span = anyTime - DateTimeOffset.UnixEpoch;
        float milliseconds = (float)span.TotalMilliseconds;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        NewCallAddingRequest? request = null;
        _ = request! with { {{member}} };
        """);

    private static string Names(string statement) => statement.Replace("ContentSelectorContextTimingItem", "ContextTiming").Replace("ContentSelectorContext", "ContextLevel");
}
