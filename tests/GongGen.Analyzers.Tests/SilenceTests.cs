namespace GongGen.Analyzers.Tests;

public class SilenceTests
{
    [Fact]
    public Task An_object_that_a_parameter_may_hold_is_a_start_only() => EmittedGong.InMethod<NoIdentityAnalyzer>("""
        var parties = new List<CallParticipant> { new() { PartyId = "1" } };
        _ = parties.Select(party => party with { Name = anyText }).ToList();
        """).RunAsync();

    [Fact]
    public Task An_object_that_a_loop_may_hold_is_a_start_only() => EmittedGong.InMethod<NoIdentityAnalyzer>("""
        CallParticipant[] parties = [new() { PartyId = "1" }, new()];
        foreach (CallParticipant party in parties)
        {
            _ = party with { EmailAddress = anyText };
        }
        """).RunAsync();

    [Fact]
    public Task An_object_that_other_files_see_is_a_start_only() => EmittedGong.Test<EveryAnalyzer>("""
        public static class Templates
        {
            public static readonly NewCallAddingRequest Field = new() { ClientUniqueId = "", ActualStart = default, Direction = default, PrimaryUser = "", Parties = [] };

            internal static CallParticipant Guest { get; } = new() { PartyId = "1" };
        }
        """).RunAsync();

    [Fact]
    public Task A_local_function_may_run_before_what_stands_above_it() => EmittedGong.InMethod<IgnoredMemberAnalyzer>("""
        List<CallParticipant> parties = [new() { UserId = "1" }];
        _ = Create();
        parties.Add(new() { Name = "Ann", MediaChannelId = 0 });
        NewCallAddingRequest Create()
        {
            return new() { ClientUniqueId = "1", ActualStart = anyTime, Direction = CallDirection.Inbound, PrimaryUser = "1", Parties = parties, SpeakersTimeline = new() };
        }
        """).RunAsync();

    [Fact]
    public Task A_loop_may_add_before_the_next_turn() => EmittedGong.InMethod<PrimaryUserMissingAnalyzer>("""
        List<CallParticipant> parties = [];
        while (anyFlag)
        {
            _ = new NewCallAddingRequest { ClientUniqueId = "1", ActualStart = anyTime, Direction = CallDirection.Inbound, PrimaryUser = "1", Parties = parties };
            parties.Add(new() { UserId = "1" });
        }
        """).RunAsync();

    [Fact]
    public Task A_jump_may_add_twice() => EmittedGong.InMethod<PrimaryUserMissingAnalyzer>("""
        List<CallParticipant> parties = [];
        again:
        parties.Add(new() { UserId = "2" });
        _ = new NewCallAddingRequest { ClientUniqueId = "1", ActualStart = anyTime, Direction = CallDirection.Inbound, PrimaryUser = "1", Parties = parties };
        parties.Add(new() { UserId = "1" });
        if (anyFlag) goto again;
        """).RunAsync();

    [Fact]
    public Task Members_that_others_may_change_are_unknown() => EmittedGong.Test<EveryAnalyzer>("""
        public class Base
        {
            private static readonly List<CallParticipant> s_parties = [];
            private static readonly string s_host;
            private string _code = "eng";

            static Base() => s_host = "1";

            protected virtual CallParticipant Host() => new() { UserId = "2" };

            protected virtual string Code => "eng";

            public string Settable { get; set; } = "eng";

            public NewCallAddingRequest Run(Base other) => new()
            {
                ClientUniqueId = other.Settable,
                ActualStart = default,
                Direction = CallDirection.Inbound,
                PrimaryUser = "1",
                Parties = [Host()],
                LanguageCode = Code,
                Title = s_host + _code + s_parties.Count,
            };

            public NewCallAddingRequest Again() => new() { ClientUniqueId = "1", ActualStart = default, Direction = CallDirection.Inbound, PrimaryUser = "1", Parties = s_parties, LanguageCode = Settable };
        }
        """).RunAsync();
}
