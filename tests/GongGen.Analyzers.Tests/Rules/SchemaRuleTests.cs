using GongGen.Generator;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Tests.Rules;

public class SchemaRuleTests
{
    private static readonly Lazy<MetadataReference> s_patterns = new(() => GeneratorRun.Of<GongGenerator>().WithFile("patterns.yaml", """
        openapi: 3.1.0
        info: { title: Patterns, version: '1' }
        paths: {}
        components:
          schemas:
            Patterns:
              type: object
              properties:
                code: { type: string, pattern: '^[A-Z][0-9]*$' }
                capital: { type: string, pattern: '[A-Z]' }
                broken: { type: string, pattern: '(' }
                slow: { type: string, pattern: '^(a+)+$' }
                one: { type: string, pattern: '^.$' }
        """, ("GongOpenApi", "true")).Run().ToImageReference());

    [Theory]
    [InlineData("Purpose = [|new string('x', 256)|]")]
    [InlineData("Purpose = [|new string(c: 'x', count: 300)|]")]
    [InlineData("Disposition = anyFlag ? \"ok\" : [|new string('x', 256)|]")]
    [InlineData("Purpose = [|new string('x', 250) + \"123456\"|]")]
    public Task A_text_that_is_too_long_is_reported(string member) => Requests.With<TextLengthAnalyzer>(member).RunAsync();

    [Theory]
    [InlineData("Purpose = new string('x', 255)")]
    [InlineData("Purpose = new string('x', anyNumber)")]
    [InlineData("Purpose = new string('x', 300)[..255]")]
    [InlineData("Purpose = new string('x', -1)")]
    [InlineData("Purpose = \"\"")]
    [InlineData("Purpose = anyText + new string('x', 10)")]
    [InlineData("Title = new string('x', 3000)")]
    public Task A_text_within_its_limit_is_silent(string member) => Requests.With<TextLengthAnalyzer>(member).RunAsync();

    [Fact]
    public Task The_length_is_named() => Requests.With<TextLengthAnalyzer>("Purpose = [|new string('x', 256)|]")
        .ExpectingMessages("Purpose takes 255 characters at most, and this text has 256").RunAsync();

    [Theory]
    [InlineData("MediaChannelId = [|2|]")]
    [InlineData("MediaChannelId = [|-1|]")]
    [InlineData("MediaChannelId = (int?)[|2|]")]
    [InlineData("MediaChannelId = anyFlag ? 0 : [|2|]")]
    [InlineData("MediaChannelId = [|1 + 1|]")]
    public Task A_number_outside_its_limits_is_reported(string member) => EmittedGong.InMethod<NumberRangeAnalyzer>($"_ = new CallParticipant {{ {member} }};").RunAsync();

    [Theory]
    [InlineData("MediaChannelId = 0")]
    [InlineData("MediaChannelId = 1")]
    [InlineData("MediaChannelId = null")]
    [InlineData("MediaChannelId = default")]
    [InlineData("MediaChannelId = anyNumber")]
    [InlineData("MediaChannelId = (int)2.9 - 2")]
    [InlineData("MediaChannelId = anyNumber + 2")]
    public Task A_number_within_its_limits_is_silent(string member) => EmittedGong.InMethod<NumberRangeAnalyzer>($"_ = new CallParticipant {{ {member} }};").RunAsync();

    [Theory]
    [InlineData("[|[]|]")]
    [InlineData("[|new List<CallParticipant>()|]")]
    [InlineData("[|Array.Empty<CallParticipant>()|]")]
    [InlineData("[|new CallParticipant[0]|]")]
    [InlineData("[|ImmutableArray<CallParticipant>.Empty|]")]
    [InlineData("anyFlag ? [new()] : [|[]|]")]
    public Task A_list_with_too_few_items_is_reported(string parties) => Requests.Bare<ItemCountAnalyzer>($"PrimaryUser = \"1\", Parties = {parties}").RunAsync();

    [Theory]
    [InlineData("[new()]")]
    [InlineData("[.. Array.Empty<CallParticipant>()]")]
    [InlineData("new CallParticipant[anyNumber]")]
    [InlineData("null!")]
    [InlineData("Array.Empty<CallParticipant>().Append(new()).ToList()")]
    public Task A_list_with_enough_items_is_silent(string parties) => Requests.Bare<ItemCountAnalyzer>($"PrimaryUser = \"1\", Parties = {parties}").RunAsync();

    [Theory]
    [InlineData("ClientUniqueId = [|\"\"|]")]
    [InlineData("ClientUniqueId = [|\" \\t\"|]")]
    [InlineData("ClientUniqueId = [|string.Empty|]")]
    [InlineData("ClientUniqueId = [|null|]!")]
    [InlineData("ClientUniqueId = [|default|]!")]
    [InlineData("ClientUniqueId = anyFlag ? \"1\" : [|\"\"|]")]
    [InlineData("ClientUniqueId = anyFlag ? \"1\" : [|null|]!")]
    public Task An_empty_required_member_is_reported(string member) => EmittedGong.InMethod<EmptyRequiredAnalyzer>($$"""
        _ = new NewCallAddingRequest { {{member}}, ActualStart = default, Direction = default, PrimaryUser = "1", Parties = [|null|]! };
        """).RunAsync();

    [Theory]
    [InlineData("ClientUniqueId = \"1\"")]
    [InlineData("ClientUniqueId = anyText")]
    [InlineData("ClientUniqueId = anyText ?? \"1\"")]
    [InlineData("ClientUniqueId = anyText!")]
    [InlineData("ClientUniqueId = anyText ?? throw new Exception()")]
    [InlineData("ClientUniqueId = \"1\", Title = \"\", Purpose = null")]
    public Task A_required_member_with_a_value_is_silent(string member) => EmittedGong.InMethod<EmptyRequiredAnalyzer>($$"""
        _ = new NewCallAddingRequest { {{member}}, ActualStart = default, Direction = default, PrimaryUser = "1", Parties = [] };
        """).RunAsync();

    [Fact]
    public Task Required_arguments_count_too() => EmittedGong.InMethod<EmptyRequiredAnalyzer>("""
        await calls.GetCallAsync([|""|]);
        await calls.GetCallAsync(id: [|null|]!);
        await calls.AddCallAsync([|null|]!);
        await calls.GetCallAsync(anyText);
        """).RunAsync();

    [Fact]
    public Task Placeholders_of_templates_are_silent() => EmittedGong.Test<EmptyRequiredAnalyzer>("""
        class Uploads
        {
            private static readonly NewCallAddingRequest Template = new() { ClientUniqueId = "", ActualStart = default, Direction = default, PrimaryUser = [|""|], Parties = [] };

            public NewCallAddingRequest Of(string id) => Template with { ClientUniqueId = id };
        }
        """).RunAsync();

    [Fact]
    public Task Records_of_the_user_are_silent() => EmittedGong.Test<EmptyRequiredAnalyzer>("""
        record Mine
        {
            public required string Name { get; init; }

            public static Mine Empty { get; } = new() { Name = "" };
        }
        """).RunAsync();

    [Theory]
    [InlineData("CallDirection direction = [|\"inbound\"|];")]
    [InlineData("CallDirection direction = new([|\"inbound\"|]);")]
    [InlineData("CallDirection? direction = [|\"inbound\"|];")]
    [InlineData("CallDirection direction = [|null|]!;")]
    [InlineData("CallDirection? direction = anyFlag ? CallDirection.Inbound : [|null|]!;")]
    [InlineData("CallDirection direction = (CallDirection)[|\"Ingoing\"|];")]
    [InlineData("CallDirection direction = anyFlag ? CallDirection.Inbound : [|\"in\"|];")]
    [InlineData("CallDirection direction = anyFlag ? \"Inbound\" : [|\"in\"|];")]
    [InlineData("const string Text = \"inbound\"; CallDirection direction = [|Text|];")]
    [InlineData("bool isInbound = new CallDirection(\"Inbound\") == [|\"inbound\"|];")]
    [InlineData("_ = new NewCallAddingRequest { ClientUniqueId = \"1\", ActualStart = anyTime, PrimaryUser = \"1\", Parties = [], Direction = [|default|] };")]
    [InlineData("_ = new NewCallAddingRequest { ClientUniqueId = \"1\", ActualStart = anyTime, PrimaryUser = \"1\", Parties = [], Direction = [|new()|] };")]
    [InlineData("_ = new NewCallAddingRequest { ClientUniqueId = \"1\", ActualStart = anyTime, PrimaryUser = \"1\", Parties = [], Direction = [|default(CallDirection)|] };")]
    [InlineData("_ = new ContentSelector { ContextTiming = [[|\"now\"|], \"Now\"] };")]
    public Task A_value_that_is_not_listed_is_reported(string statement) => EmittedGong.InMethod<UnknownEnumValueAnalyzer>(statement).RunAsync();

    [Theory]
    [InlineData("CallDirection direction = \"Inbound\";")]
    [InlineData("CallDirection direction = new(anyText);")]
    [InlineData("CallDirection direction = anyText;")]
    [InlineData("CallDirection direction = default;")]
    [InlineData("CallDirection? direction = null;")]
    [InlineData("CallDirection direction = CallDirection.Conference;")]
    [InlineData("_ = new ContentSelector { Context = default };")]
    [InlineData("_ = new ContentSelector { Context = null };")]
    public Task A_listed_or_unknown_value_is_silent(string statement) => EmittedGong.InMethod<UnknownEnumValueAnalyzer>(statement).RunAsync();

    [Theory]
    [InlineData("CallDirection direction = [|null|]!;", "null becomes an empty CallDirection here, which is no value; (CallDirection?)null is none")]
    [InlineData("CallDirection direction = new([|null|]!);", "null is no value of CallDirection, and throws here")]
    public Task Null_is_named(string statement, string message) => EmittedGong.InMethod<UnknownEnumValueAnalyzer>(statement).ExpectingMessages(message).RunAsync();

    [Theory]
    [InlineData("[|\"ab\"|]")]
    [InlineData("[|\"\"|]")]
    [InlineData("anyFlag ? \"A1\" : [|\"a1\"|]")]
    [InlineData("[|\"x\" + \"y\"|]")]
    public Task A_text_that_breaks_its_pattern_is_reported(string text) => Pattern("Code", text).RunAsync();

    [Theory]
    [InlineData("Code", "\"A1\"")]
    [InlineData("Code", "anyText")]
    [InlineData("Code", "null")]
    [InlineData("Capital", "\"xXx\"")]
    [InlineData("Broken", "\"a\"")]
    [InlineData("Slow", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"")]
    [InlineData("One", "\"\\U0001F600\"")]
    public Task A_text_with_a_match_or_an_unclear_pattern_is_silent(string member, string text) => Pattern(member, text).RunAsync();

    [Fact]
    public Task The_member_is_named() => EmittedGong.InMethod<UnknownEnumValueAnalyzer>("CallDirection direction = [|\"inbound\"|];")
        .ExpectingMessages("'inbound' is not a known value of CallDirection; did you mean CallDirection.Inbound?").RunAsync();

    [Theory]
    [InlineData("[\"1\", [|\"1\"|]]")]
    [InlineData("[\"1\", \"2\", [|\"1\"|], [|\"1\"|]]")]
    [InlineData("new[] { anyText, [|anyText|] }")]
    [InlineData("new List<string> { \"1\", [|\"1\"|] }")]
    [InlineData("ImmutableArray.Create(\"1\", [|\"1\"|])")]
    [InlineData("[.. Array.Empty<string>(), \"1\", [|\"1\"|]]")]
    public Task An_item_that_stands_twice_is_reported(string ids) => EmittedGong.InMethod<DuplicateItemAnalyzer>($"_ = new CallsExtensiveFilter {{ CallIds = {ids} }};").RunAsync();

    [Theory]
    [InlineData("[\"1\", \"2\"]")]
    [InlineData("[\"a\", \"A\"]")]
    [InlineData("[anyText, \"1\"]")]
    [InlineData("[anyText.Trim(), anyText.Trim()]")]
    [InlineData("[Guid.NewGuid().ToString(), Guid.NewGuid().ToString()]")]
    [InlineData("[anyFlag ? \"1\" : \"2\", anyFlag ? \"2\" : \"1\"]")]
    [InlineData("[Environment.CommandLine, Environment.CommandLine]")]
    public Task Items_that_may_differ_are_silent(string ids) => EmittedGong.InMethod<DuplicateItemAnalyzer>($"_ = new CallsExtensiveFilter {{ CallIds = {ids} }};").RunAsync();

    [Theory]
    [InlineData("DownloadMediaUrl = [|\"file://x.mp3\"|]")]
    [InlineData("DownloadMediaUrl = [|\"x.mp3\"|]")]
    [InlineData("DownloadMediaUrl = [|\"/recordings/x.mp3\"|]")]
    [InlineData("DownloadMediaUrl = [|\"\"|]")]
    [InlineData("MeetingUrl = [|\"meet.example.com/acme\"|]")]
    public Task An_address_that_is_not_absolute_is_reported(string member) => Requests.With<TextFormatAnalyzer>(member).RunAsync();

    [Theory]
    [InlineData("DownloadMediaUrl = \"https://example.com/x.mp3\"")]
    [InlineData("DownloadMediaUrl = \"http://example.com/x y.mp3\"")]
    [InlineData("DownloadMediaUrl = null")]
    [InlineData("DownloadMediaUrl = anyText")]
    [InlineData("DownloadMediaUrl = $\"https://example.com/{anyText}\"")]
    [InlineData("Title = \"x.mp3\"")]
    public Task An_absolute_address_is_silent(string member) => Requests.With<TextFormatAnalyzer>(member).RunAsync();

    [Theory]
    [InlineData("[|\"na\"|]")]
    [InlineData("[|\"ann@\"|]")]
    [InlineData("[|\"@example.com\"|]")]
    [InlineData("[|\"ann@example@com\"|]")]
    [InlineData("[|\"ann smith@example.com\"|]")]
    [InlineData("[|\"ann@example..com\"|]")]
    [InlineData("[|\"mailto:\"|]")]
    public Task A_malformed_mail_address_is_reported(string mail) => EmittedGong.InMethod<TextFormatAnalyzer>($"_ = new CallParticipant {{ EmailAddress = {mail} }};").RunAsync();

    [Theory]
    [InlineData("\"ann@example.com\"")]
    [InlineData("\"ann.b+c@example.co.uk\"")]
    [InlineData("\"ann@localhost\"")]
    [InlineData("\"\\\"ann b\\\"@example.com\"")]
    [InlineData("anyText + \"@\"")]
    public Task A_mail_address_is_silent(string mail) => EmittedGong.InMethod<TextFormatAnalyzer>($"_ = new CallParticipant {{ EmailAddress = {mail} }};").RunAsync();

    private static Testing.Analyzers.AnalyzerTest<TextFormatAnalyzer> Pattern(string member, string text) => new Testing.Analyzers.AnalyzerTest<TextFormatAnalyzer>()
        .WithReferences(s_patterns.Value)
        .WithSource($$"""
            static class Uses
            {
                static object Make(string anyText, bool anyFlag) => new Gong.Patterns { {{member}} = {{text}} };
            }
            """);
}
