using GongGen.CodeFixes.Fixers;

namespace GongGen.Analyzers.Tests.Rules;

public class PrimaryUserMissingTests
{
    private const string Other = "new() { UserId = \"2\" }";

    [Theory]
    [InlineData("[new() { UserId = \"2\" }]")]
    [InlineData("[]")]
    [InlineData("[new() { UserId = null, Name = \"Ann\" }]")]
    [InlineData("[new CallParticipant()]")]
    [InlineData("[new() { UserId = \"2\" }, new() { UserId = string.Empty }]")]
    [InlineData("new CallParticipant[] { new() { UserId = \"2\" } }")]
    [InlineData("new[] { new CallParticipant { UserId = \"2\" } }")]
    [InlineData("new CallParticipant[0]")]
    [InlineData("Array.Empty<CallParticipant>()")]
    [InlineData("Enumerable.Empty<CallParticipant>().ToList()")]
    [InlineData("new List<CallParticipant> { new() { UserId = \"2\" } }")]
    [InlineData("new List<CallParticipant>(4) { new() { UserId = \"2\" } }")]
    [InlineData("new List<CallParticipant>(new[] { new CallParticipant { UserId = \"2\" } })")]
    [InlineData("ImmutableArray.Create(new CallParticipant { UserId = \"2\" })")]
    [InlineData("ImmutableArray.Create(new CallParticipant { UserId = \"2\" }, new CallParticipant())")]
    [InlineData("ImmutableArray.Create<CallParticipant>()")]
    [InlineData("ImmutableArray<CallParticipant>.Empty")]
    [InlineData("ImmutableList.Create(new CallParticipant { UserId = \"2\" })")]
    [InlineData("new List<CallParticipant> { new() { UserId = \"2\" } }.AsReadOnly()")]
    [InlineData("(IReadOnlyList<CallParticipant>)[new() { UserId = \"2\" }]")]
    [InlineData("[new CallParticipant { UserId = \"1\" } with { UserId = \"2\" }]")]
    [InlineData("[anyFlag ? new() { UserId = \"2\" } : new() { UserId = \"3\" }]")]
    [InlineData("anyFlag ? [new() { UserId = \"2\" }] : []")]
    public Task Parties_without_the_host_are_reported(string parties) => Requests.Bare<PrimaryUserMissingAnalyzer>($"PrimaryUser = [|\"1\"|], Parties = {parties}").RunAsync();

    [Theory]
    [InlineData("[new() { UserId = \"1\" }]")]
    [InlineData("[new() { UserId = \"2\" }, new() { UserId = \"1\" }]")]
    [InlineData("[new() { UserId = $\"{1}\" }]")]
    [InlineData("[new() { UserId = anyText }]")]
    [InlineData("[new() { UserId = anyFlag ? \"1\" : \"2\" }]")]
    [InlineData("[new() { UserId = \"2\" }, new() { UserId = anyText }]")]
    [InlineData("[.. Enumerable.Empty<CallParticipant>()]")]
    [InlineData("[new() { UserId = \"2\" }, .. new List<CallParticipant>()]")]
    [InlineData("new[] { \"1\" }.Select(id => new CallParticipant { UserId = id }).ToList()")]
    [InlineData("new CallParticipant[anyNumber]")]
    [InlineData("new List<CallParticipant>(Enumerable.Repeat(new CallParticipant(), anyNumber))")]
    [InlineData("anyFlag ? [new() { UserId = \"1\" }] : []")]
    [InlineData("[anyFlag ? new() { UserId = \"2\" } : new() { UserId = \"1\" }]")]
    [InlineData("default!")]
    [InlineData("null!")]
    [InlineData("[null!, new() { UserId = \"1\" }]")]
    public Task Parties_with_the_host_or_unknown_ones_are_silent(string parties) => Requests.Bare<PrimaryUserMissingAnalyzer>($"PrimaryUser = \"1\", Parties = {parties}").RunAsync();

    [Theory]
    [InlineData("[|anyText|]", "[new() { EmailAddress = \"ann@example.com\" }]")]
    [InlineData("[|Guid.NewGuid().ToString()|]", "[new() { Name = \"Ann\" }]")]
    [InlineData("anyFlag ? \"2\" : [|\"1\"|]", "[new() { UserId = \"2\" }]")]
    [InlineData("anyText", "[new() { UserId = anyText }]")]
    [InlineData("anyText", "[new() { UserId = \"2\" }]")]
    [InlineData("anyText", "[new() { UserId = anyText.Trim() }]")]
    [InlineData("anyFlag ? \"2\" : \"1\"", "[new() { UserId = anyFlag ? \"2\" : \"1\" }]")]
    [InlineData("calls.ToString()!", "[new() { UserId = calls.ToString() }]")]
    public Task A_host_is_compared_as_far_as_it_is_known(string host, string parties) =>
        Requests.Bare<PrimaryUserMissingAnalyzer>($"PrimaryUser = {host}, Parties = {parties}").RunAsync();

    [Theory]
    [InlineData("var parties = new List<CallParticipant> { new() { UserId = \"2\" } };")]
    [InlineData("var parties = new List<CallParticipant>(); parties.Add(new() { UserId = \"2\" });")]
    [InlineData("List<CallParticipant> parties = []; parties.Add(new() { UserId = \"2\" }); Console.WriteLine(parties.Count);")]
    [InlineData("CallParticipant[] parties = [new() { UserId = \"2\" }]; foreach (var party in parties) { }")]
    [InlineData("IReadOnlyList<CallParticipant> parties = [new() { UserId = \"2\" }]; GC.KeepAlive(parties);")]
    [InlineData("var two = \"2\"; var party = new CallParticipant { UserId = two }; var parties = new[] { party };")]
    [InlineData("CallParticipant Party(string id) => new() { UserId = id }; CallParticipant[] parties = [Party(\"2\"), Party(\"3\")];")]
    [InlineData("CallParticipant Party(string id) { return new() { UserId = id }; } CallParticipant[] parties = [Party(\"2\")];")]
    [InlineData("CallParticipant Party(string id = \"2\", string? name = null) => new() { UserId = id, Name = name }; CallParticipant[] parties = [Party(), Party(name: \"Ann\")];")]
    [InlineData("static List<CallParticipant> All(params string[] ids) => [new() { UserId = \"2\" }]; var parties = All();")]
    public Task Locals_are_followed(string locals) => Requests.Bare<PrimaryUserMissingAnalyzer>("PrimaryUser = [|\"1\"|], Parties = parties", locals).RunAsync();

    [Theory]
    [InlineData("var parties = new List<CallParticipant>(); parties.Add(new() { UserId = \"1\" });")]
    [InlineData("var parties = new List<CallParticipant>(); if (anyFlag) { parties.Add(new() { UserId = \"1\" }); }")]
    [InlineData("var parties = new List<CallParticipant>(); foreach (var id in new[] { \"1\" }) parties.Add(new() { UserId = id });")]
    [InlineData("var parties = new List<CallParticipant>(); parties.AddRange([new() { UserId = \"1\" }]);")]
    [InlineData("var parties = new List<CallParticipant>(); parties.Insert(0, new() { UserId = \"1\" });")]
    [InlineData("var parties = new List<CallParticipant>(); Fill(parties); void Fill(List<CallParticipant> list) => list.Add(new() { UserId = \"1\" });")]
    [InlineData("var parties = new List<CallParticipant>(); var same = parties; same.Add(new() { UserId = \"1\" });")]
    [InlineData("var parties = new List<CallParticipant>(); Action add = () => parties.Add(new() { UserId = \"1\" }); add();")]
    [InlineData("var parties = new List<CallParticipant>(); ((ICollection<CallParticipant>)parties).Add(new() { UserId = \"1\" });")]
    [InlineData("var parties = new List<CallParticipant> { new() }; parties[0] = new() { UserId = \"1\" };")]
    [InlineData("var parties = new CallParticipant[1]; parties[0] = new() { UserId = \"1\" };")]
    [InlineData("var parties = new[] { new CallParticipant() }; parties[0] = new() { UserId = \"1\" };")]
    [InlineData("var parties = new[] { new CallParticipant() }; Array.Fill(parties, new() { UserId = \"1\" });")]
    [InlineData("var parties = new List<CallParticipant>(); parties = [new() { UserId = \"1\" }];")]
    [InlineData("List<CallParticipant> parties = []; if (anyFlag) parties = [new() { UserId = \"1\" }];")]
    [InlineData("List<CallParticipant> parties; (parties, _) = ([new() { UserId = \"1\" }], 0);")]
    [InlineData("List<CallParticipant> parties = []; ref var alias = ref parties; alias = [new() { UserId = \"1\" }];")]
    [InlineData("CallParticipant[] parties = [.. new[] { \"1\" }.Select(id => new CallParticipant { UserId = id })];")]
    [InlineData("var id = \"2\"; id = \"1\"; CallParticipant[] parties = [new() { UserId = id }];")]
    [InlineData("CallParticipant Party(string id) { id = \"1\"; return new() { UserId = id }; } CallParticipant[] parties = [Party(\"2\")];")]
    [InlineData("CallParticipant Party(string id) { if (anyFlag) return new() { UserId = \"1\" }; return new(); } CallParticipant[] parties = [Party(\"2\")];")]
    [InlineData("CallParticipant Party() => Party(); CallParticipant[] parties = [Party()];")]
    public Task Lists_that_change_are_silent(string locals) => Requests.Bare<PrimaryUserMissingAnalyzer>("PrimaryUser = \"1\", Parties = parties", locals).RunAsync();

    [Fact]
    public Task What_is_added_later_is_not_missed() => EmittedGong.InMethod<PrimaryUserMissingAnalyzer>("""
        var parties = new List<CallParticipant>();
        var request = new NewCallAddingRequest { ClientUniqueId = "1", ActualStart = anyTime, Direction = CallDirection.Inbound, PrimaryUser = "1", Parties = parties };
        parties.Add(new() { UserId = "1" });
        await calls.AddCallAsync(request);
        """).RunAsync();

    [Fact]
    public Task With_expressions_are_seen_as_the_object_that_they_make() => EmittedGong.InMethod<PrimaryUserMissingAnalyzer>("""
        var start = new NewCallAddingRequest { ClientUniqueId = "1", ActualStart = anyTime, Direction = CallDirection.Inbound, PrimaryUser = "1", Parties = [new() { UserId = "1" }] };
        _ = start with { Title = "a" };
        _ = start with { PrimaryUser = [|"2"|] };
        _ = start with { PrimaryUser = "2", Parties = [new() { UserId = "2" }] };
        _ = start with { Parties = [|[new() { UserId = "2" }]|] };
        _ = start with { Parties = [.. start.Parties, new() { UserId = "2" }] };
        _ = start with { PrimaryUser = start.PrimaryUser };
        """).RunAsync();

    [Fact]
    public Task A_template_is_silent() => EmittedGong.Test<PrimaryUserMissingAnalyzer>("""
        class Uploads
        {
            private static readonly NewCallAddingRequest Template = new() { ClientUniqueId = "1", ActualStart = default, Direction = CallDirection.Inbound, PrimaryUser = "1", Parties = [] };

            private static NewCallAddingRequest Start() => new() { ClientUniqueId = "1", ActualStart = default, Direction = CallDirection.Inbound, PrimaryUser = "1", Parties = [] };

            public NewCallAddingRequest Of(IReadOnlyList<CallParticipant> parties)
            {
                _ = Start() with { Parties = parties };
                _ = new NewCallAddingRequest { ClientUniqueId = "1", ActualStart = default, Direction = CallDirection.Inbound, PrimaryUser = "1", Parties = [] } with { Parties = parties };
                return Template with { PrimaryUser = "2", Parties = parties };
            }
        }
        """).RunAsync();

    [Fact]
    public Task It_speaks_in_every_kind_of_member() => EmittedGong.Test<PrimaryUserMissingAnalyzer>("""
        Func<NewCallAddingRequest> lambda = () => new() { ClientUniqueId = "1", ActualStart = default, Direction = CallDirection.Inbound, PrimaryUser = [|"1"|], Parties = [] };
        string host = "1";
        Send(new() { ClientUniqueId = "1", ActualStart = default, Direction = CallDirection.Inbound, PrimaryUser = [|host|], Parties = [new() { UserId = "2" }] });
        Send(new() { ClientUniqueId = "1", ActualStart = default, Direction = CallDirection.Inbound, PrimaryUser = host, Parties = [new() { UserId = host }] });
        static void Send(NewCallAddingRequest request) { }

        class Uploads(string host)
        {
            private readonly NewCallAddingRequest _field = new() { ClientUniqueId = "1", ActualStart = default, Direction = CallDirection.Inbound, PrimaryUser = [|"1"|], Parties = [] };

            public NewCallAddingRequest Property => new() { ClientUniqueId = "1", ActualStart = default, Direction = CallDirection.Inbound, PrimaryUser = [|host|], Parties = [new()] };

            public NewCallAddingRequest Silent => new() { ClientUniqueId = "1", ActualStart = default, Direction = CallDirection.Inbound, PrimaryUser = host, Parties = [new() { UserId = host }] };

            public IEnumerable<NewCallAddingRequest> All()
            {
                yield return new() { ClientUniqueId = "1", ActualStart = default, Direction = CallDirection.Inbound, PrimaryUser = [|"1"|], Parties = [] };
            }

            public async Task<NewCallAddingRequest> GetAsync()
            {
                await Task.Yield();
                return new() { ClientUniqueId = "1", ActualStart = default, Direction = CallDirection.Inbound, PrimaryUser = [|"1"|], Parties = [] };
            }
        }
        """).WithOutputKind(Microsoft.CodeAnalysis.OutputKind.ConsoleApplication).RunAsync();

    [Fact]
    public Task The_message_names_the_host() => Requests.Bare<PrimaryUserMissingAnalyzer>($"PrimaryUser = [|\"1\"|], Parties = [{Other}]")
        .ExpectingMessages("PrimaryUser '1' is not the UserId of any item of Parties").RunAsync();

    [Theory]
    [InlineData("[]", "[new() { UserId = \"1\" }]")]
    [InlineData("[new() { UserId = \"2\" }]", "[new() { UserId = \"2\" }, new() { UserId = \"1\" }]")]
    [InlineData("[new() { UserId = \"2\" }, ]", "[new() { UserId = \"2\" }, new() { UserId = \"1\" }, ]")]
    [InlineData("new[] { new CallParticipant() }", "new[] { new CallParticipant(), new() { UserId = \"1\" } }")]
    [InlineData("new List<CallParticipant> { new() }", "new List<CallParticipant> { new(), new() { UserId = \"1\" } }")]
    public Task A_fix_adds_the_party(string before, string after) => Requests.Bare<PrimaryUserMissingAnalyzer>($"PrimaryUser = [|\"1\"|], Parties = {before}").WithFixer<PrimaryUserMissingFixer>()
        .ExpectingFix(Requests.Source($"PrimaryUser = \"1\", Parties = {after}")).RunAsync();

    [Fact]
    public Task A_fix_keeps_lines_and_comments() => Requests.Bare<PrimaryUserMissingAnalyzer>("""
        PrimaryUser = [|anyText|], // the host
            Parties =
            [
                // a guest
                new() { Name = "Ann" }, // no id
                new() { Name = "Bob" }
            ],
        """).WithFixer<PrimaryUserMissingFixer>().ExpectingFix(Requests.Source("""
        PrimaryUser = anyText, // the host
            Parties =
            [
                // a guest
                new() { Name = "Ann" }, // no id
                new() { Name = "Bob" },
                new() { UserId = anyText }
            ],
        """)).RunAsync();

    [Theory]
    [InlineData("[|Guid.NewGuid().ToString()|]", "[]")]
    [InlineData("[|\"1\"|]", "parties")]
    [InlineData("anyFlag ? \"2\" : [|\"1\"|]", "[new() { UserId = \"2\" }]")]
    public Task Where_no_edit_is_certain_none_is_offered(string host, string parties) =>
        Requests.Bare<PrimaryUserMissingAnalyzer>($"PrimaryUser = {host}, Parties = {parties}", "CallParticipant[] parties = [];").WithFixer<PrimaryUserMissingFixer>().ExpectingNoFix().RunAsync();
}
