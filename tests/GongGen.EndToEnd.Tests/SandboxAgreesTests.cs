namespace GongGen.EndToEnd.Tests;

/// <summary>What a rule predicts is what a server that follows Gong's documentation does.</summary>
public class SandboxAgreesTests : SandboxTest
{
    private static readonly NewCallAddingRequest s_timeline = NewCall() with
    {
        Parties = [new() { UserId = DemoData.HostUserId, PartyId = "1" }, new() { Name = "Robin", PartyId = "2" }],
        SpeakersTimeline = Timeline(0, 5100, "1"),
    };

    private static readonly Dictionary<string, RequestPair> s_refused = new(StringComparer.Ordinal)
    {
        ["a required text is null"] = new("GONG1001", "ClientUniqueId", NewCall() with { ClientUniqueId = null! }, NewCall()),
        ["a required list is null"] = new("GONG1001", "Parties", NewCall() with { Parties = null! }, NewCall()),
        ["an id of the caller is too long"] = new("GONG1002", "ClientUniqueId", NewCall(new string('x', 2049)), NewCall(new string('x', 2048))),
        ["a purpose is too long"] = new("GONG1002", "Purpose", NewCall() with { Purpose = new string('x', 256) }, NewCall() with { Purpose = new string('x', 255) }),
        ["a disposition is too long"] = new("GONG1002", "Disposition", NewCall() with { Disposition = new string('x', 256) }, NewCall() with { Disposition = "" }),
        ["there is no such channel"] = new("GONG1003", "Parties[0].MediaChannelId", WithHost(new() { UserId = DemoData.HostUserId, MediaChannelId = 2 }), NewCall()),
        ["a segment starts before the call"] = new("GONG1003", "SpeakersTimeline.SpeechSegments[0].FromTime", s_timeline with { SpeakersTimeline = Timeline(-1, 5, "1") }, s_timeline),
        ["there is no party"] = new("GONG1004", "Parties", NewCall() with { Parties = [] }, NewCall()),
        ["a direction is left at its default"] = new("GONG1005", "Direction", NewCall() with { Direction = default }, NewCall()),
        ["a mail address is none"] = new("GONG1008", "Parties[1].EmailAddress", WithHost(new() { UserId = DemoData.HostUserId }, new() { EmailAddress = "na" }), WithHost(new() { UserId = DemoData.HostUserId }, new() { EmailAddress = "ann@example.com" })),
        ["a mail address has a scheme"] = new("GONG1008", "Parties[1].EmailAddress", WithHost(new() { UserId = DemoData.HostUserId }, new() { EmailAddress = "mailto:ann@example.com" }), WithHost(new() { UserId = DemoData.HostUserId }, new() { EmailAddress = "ann@example.com" })),
        ["the primary user is no party"] = new("GONG2001", "PrimaryUser", WithHost(new() { UserId = DemoData.LongIdUserId }), NewCall()),
        ["the primary user is an e-mail address"] = new("GONG2002", "PrimaryUser", NewCall() with { PrimaryUser = "ann@acme.com" }, NewCall()),
        ["a party's id has 21 digits"] = new("GONG2002", "Parties[1].UserId", WithHost(new() { UserId = DemoData.HostUserId }, new() { UserId = new string('1', 21) }), NewCall()),
        ["a workspace is a name"] = new("GONG2002", "WorkspaceId", NewCall() with { WorkspaceId = "Main" }, NewCall() with { WorkspaceId = DemoData.MainWorkspaceId }),
        ["a party lacks its id"] = new("GONG2004", "Parties[1].PartyId", s_timeline with { Parties = [s_timeline.Parties[0], new() { Name = "Robin" }] }, s_timeline),
        ["a segment names a stranger"] = new("GONG2004", "SpeakersTimeline.SpeechSegments[0].PartyIds[1]", s_timeline with { SpeakersTimeline = Timeline(0, 5, "1", "3") }, s_timeline),
        ["a segment is upside down"] = new("GONG2005", "SpeakersTimeline.SpeechSegments[0].FromTime", s_timeline with { SpeakersTimeline = Timeline(5, 5, "1") }, s_timeline),
    };

    private static readonly Dictionary<string, RequestPair> s_accepted = new(StringComparer.Ordinal)
    {
        ["a required text is blank"] = new("GONG1001", "ClientUniqueId", NewCall(" "), NewCall()),
        ["a channel beside a timeline"] = new("GONG2003", "Parties[0].MediaChannelId", s_timeline with { Parties = [s_timeline.Parties[0] with { MediaChannelId = 0 }, s_timeline.Parties[1]] }, s_timeline),
        ["ids of parties that nobody reads"] = new("GONG2004", "Parties[1].PartyId", s_timeline with { SpeakersTimeline = null, Parties = [s_timeline.Parties[0], new() { Name = "Robin", PartyId = "1" }] }, s_timeline),
        ["a schedule upside down"] = new("GONG2005", "ScheduledStart", NewCall() with { ScheduledStart = DemoData.To, ScheduledEnd = DemoData.From }, NewCall() with { ScheduledStart = DemoData.From, ScheduledEnd = DemoData.To }),
        ["a system that uploads do not support"] = new("GONG2010", "Context[0].System", NewCall() with { Context = [new() { System = CrmSystem.HubSpot }] }, NewCall() with { Context = [new() { System = CrmSystem.Generic }] }),
        ["context of a colleague"] = new("GONG2010", "Parties[0].Context", WithHost(new() { UserId = DemoData.HostUserId, Context = [new() { System = CrmSystem.Generic }] }), NewCall()),
        ["a party that is nobody"] = new("GONG2011", "Parties[1].UserId", WithHost(new() { UserId = DemoData.HostUserId }, new() { MediaChannelId = 1 }), NewCall()),
    };

    public static TheoryData<string> Refused() => new(s_refused.Keys);

    public static TheoryData<string> Accepted() => new(s_accepted.Keys);

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task WhatIsRefused_IsForeseen(string name)
    {
        RequestPair pair = s_refused[name];
        using GongClient unchecking = Unchecking();

        GongApiException refused = await Assert.ThrowsAnyAsync<GongApiException>(() => unchecking.Calls.AddCallAsync(pair.Bad));
        await unchecking.Calls.AddCallAsync(pair.Good);

        Assert.Equal(400, refused.StatusCode);
        Assert.Contains(pair.Bad.Validate(), violation => Is(violation, pair) && violation.IsRefused);
        Assert.Empty(pair.Good.Validate());
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public Task WhatIsForeseen_IsNotSent(string name) => Foresight.AssertAsync(
        Sandbox,
        () => Gong.Calls.AddCallAsync(s_refused[name].Bad),
        foreseen => Assert.Contains(s_refused[name].RuleId, foreseen.Message, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task WhatIsOnlyDoubtful_IsSent(string name)
    {
        RequestPair pair = s_accepted[name];

        Assert.NotNull((await Gong.Calls.AddCallAsync(pair.Bad)).CallId);

        GongViolation violation = Assert.Single(pair.Bad.Validate());
        Assert.True(Is(violation, pair), violation.ToString());
        Assert.False(violation.IsRefused);
        Assert.Empty(pair.Good.Validate());
    }

    [Fact]
    public void WhatTheSandboxRefusesWithoutProof_IsOnlyDoubted()
    {
        GongViolation language = Assert.Single((NewCall() with { LanguageCode = "en" }).Validate());
        GongViolation twice = Assert.Single(new CallsFilter { CallIds = ["1", "1"] }.Validate());

        GongViolation direction = Assert.Single((NewCall() with { Direction = "inbound" }).Validate());
        GongViolation address = Assert.Single((NewCall() with { DownloadMediaUrl = "x.mp3" }).Validate());

        Assert.Equal(("GONG1005", "Direction", false), (direction.RuleId, direction.Path, direction.IsRefused));
        Assert.Equal(("GONG1008", "DownloadMediaUrl", false), (address.RuleId, address.Path, address.IsRefused));
        Assert.Equal(("GONG2009", "LanguageCode", false), (language.RuleId, language.Path, language.IsRefused));
        Assert.Equal(("GONG1006", "CallIds", false), (twice.RuleId, twice.Path, twice.IsRefused));
    }

    private static bool Is(GongViolation violation, RequestPair pair) =>
        string.Equals(violation.RuleId, pair.RuleId, StringComparison.Ordinal) && string.Equals(violation.Path, pair.Path, StringComparison.Ordinal);

    private static NewCallAddingRequest WithHost(CallParticipant first, CallParticipant? second = null) => NewCall() with { Parties = second is null ? [first] : [first, second] };

    private static SpeakersTimeline Timeline(int from, int to, params string[] partyIds) =>
        new() { SpeechSegments = [new() { FromTime = from, ToTime = to, PartyIds = partyIds }] };
}
