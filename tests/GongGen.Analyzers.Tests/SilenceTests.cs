using GongGen.Generator;
using GongGen.Testing.Analyzers;

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
    public Task An_object_that_code_in_another_file_is_given_is_a_start_only() => EmittedGong.Test<EveryAnalyzer>("""
        public class Uploads
        {
            private static readonly NewCallAddingRequest Blank = new() { ClientUniqueId = "", ActualStart = default, Direction = default, PrimaryUser = "", Parties = [] };
            private static readonly CallParticipant Nobody = new();

            public static object Make(string host) => (Blank.Filled(host), Templates.Fill(Nobody, host));
        }
        """).WithSource(EmittedGong.Usings + """
        public static class Templates
        {
            public static NewCallAddingRequest Filled(this NewCallAddingRequest request, string host) => request with { PrimaryUser = host };

            public static T Fill<T>(T start, string host) => host.Length > 0 ? start : throw new InvalidOperationException();
        }
        """, "Templates.cs").RunAsync();

    [Fact]
    public Task A_template_of_a_partial_class_may_be_a_start_in_another_file() => EmittedGong.Test<EveryAnalyzer>("""
        public partial class Uploads
        {
            private static readonly CallParticipant Nobody = new();
        }
        """).WithSource(EmittedGong.Usings + """
        public partial class Uploads
        {
            public static CallParticipant Named(string name) => Nobody with { Name = name };
        }
        """, "Templates.cs").RunAsync();

    [Fact]
    public Task Members_that_the_user_adds_to_emitted_types_are_the_users_own() => new AnalyzerTest<EveryAnalyzer>()
        .WithGenerator(new GongGenerator(), EmittedGong.FewFiles)
        .WithSource(EmittedGong.Usings + """
        namespace Gong
        {
            public partial record CallParticipant
            {
                public required string Note { get; init; }

                public DateTimeOffset Seen { get; init; }

                public static CallParticipant Named(string name, string note) => new() { Name = name, Note = note };
            }
        }

        class Uses
        {
            public static object Make() => (CallParticipant.Named("Ann", ""), new CallParticipant { Name = "Bob", Note = "", Seen = DateTime.Today });
        }
        """).RunAsync();

    [Fact]
    public Task An_empty_value_may_be_asked_for() => EmittedGong.InMethod<EveryAnalyzer>("""
        var page = await calls.GetCallAsync("1");
        if (page.Call?.Direction is { } direction && (direction == "" || "" != direction))
        {
            Console.WriteLine(direction);
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
