using GongGen.Model.Rules;

namespace GongGen.Reading.Tests.Rules;

public class RuleArgumentTests : RuleTest
{
    private const string PrimaryUser = NewCall + ".properties.primaryUser";

    [Theory]
    [InlineData("{ kind: requires-item, member: primaryUser, items: 'parties[].userId' }", "PrimaryUser", "Parties[].UserId")]
    [InlineData("{ kind: requires-item, member: primaryUser, items: 'grid[][]' }", "PrimaryUser", "Grid[][]")]
    [InlineData("{ kind: mutually-exclusive, member: flag, other: 'parties[].channel' }", "Flag", "Parties[].Channel")]
    [InlineData("{ kind: mutually-exclusive, member: flag, other: parties }", "Flag", "Parties")]
    [InlineData("{ kind: requires-member, when: flag, member: inner.from }", "Flag", "Inner.From")]
    [InlineData("{ kind: refers-to, member: 'ids[]', target: 'parties[].userId' }", "Ids[]", "Parties[].UserId")]
    [InlineData("{ kind: unique, member: 'parties[].userId' }", "Parties[].UserId", "")]
    [InlineData("{ kind: less-than, member: start, other: end }", "Start", "End")]
    public void Paths_GetTheirCSharpNames(string rule, string member, string other)
    {
        RuleModel model = OnNewCall(rule);

        Assert.Equal((member, other, "GONG2000"), (model.Member, model.Other, model.RuleId));
    }

    [Theory]
    [InlineData("{ kind: only-when, member: title, other: flag, value: True }", "true")]
    [InlineData("{ kind: only-when, member: title, other: primaryUser, value: 5 }", "5")]
    [InlineData("{ kind: any-of, members: [title, parties] }", "Title Parties")]
    public void Values_AreThoseOfTheWire(string rule, string values) => Assert.Equal(values, string.Join(' ', OnNewCall(rule).Values));

    [Theory]
    [InlineData("{ kind: unique, member: 'parties[].userId' }", true)]
    [InlineData("{ kind: unique, member: 'parties[].userId', refused: false }", false)]
    [InlineData("{ kind: any-of, members: [title] }", false)]
    [InlineData("{ kind: any-of, members: [title], refused: true }", true)]
    public void Refusal_IsThatOfTheKindUnlessSaid(string rule, bool isRefused) => Assert.Equal(isRefused, OnNewCall(rule).IsRefused);

    [Fact]
    public void MediaFile_TakesFormatsAndSizes()
    {
        RuleModel rule = Assert.Single(Property(Read((PrimaryUser, "{ kind: media-file, extensions: [wav], formats: [wav, mp4], maxBytes: 5000000000, warnBytes: 4999999999 }")), "NewCall", "PrimaryUser").Rules);

        Assert.Equal(("wav", "wav mp4", 5_000_000_000L, 4_999_999_999L, true), (rule.Values[0], string.Join(' ', rule.Media!.Formats), rule.Media.MaxBytes, rule.Media.WarnBytes, rule.IsRefused));
    }

    [Fact]
    public void MediaFile_NeedsOnlyExtensions()
    {
        RuleModel rule = Assert.Single(Property(Read((PrimaryUser, "{ kind: media-file, extensions: [wav], refused: false }")), "NewCall", "PrimaryUser").Rules);

        Assert.Equal((0, null, null, false), (rule.Media!.Formats.Count, rule.Media.MaxBytes, rule.Media.WarnBytes, rule.IsRefused));
    }

    [Theory]
    [InlineData("extensions: [wav], formats: [wave]", "\"formats\" has \"wave\", which is not one of wav, mp3")]
    [InlineData("extensions: [wav], formats: []", "\"formats\" is not a list with at least one item")]
    [InlineData("extensions: [wav], maxBytes: 1.5", "\"maxBytes\" is not a positive whole number")]
    [InlineData("extensions: [wav], maxBytes: -1", "\"maxBytes\" is not a positive whole number")]
    [InlineData("extensions: [wav], maxBytes: 9223372036854775808", "\"maxBytes\" is not a positive whole number")]
    [InlineData("extensions: [wav], maxBytes: 5, warnBytes: 5", "\"warnBytes\" is not less than \"maxBytes\"")]
    [InlineData("formats: [wav]", "it lacks \"extensions\"")]
    public void MediaFileFault_SaysWhat(string keys, string message) => Assert.Contains(message, Fault(PrimaryUser, "{ kind: media-file, " + keys + " }").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("5", "it is not a mapping")]
    [InlineData("{ id: GONG2001 }", "it lacks \"kind\"")]
    [InlineData("{ kind: require-item }", "no kind of rule is called \"require-item\". Did you mean \"requires-item\"?")]
    [InlineData("{ kind: requires-item, items: 'parties[].userId' }", "it lacks \"member\"")]
    [InlineData("{ kind: requires-item, member: primaryUser }", "it lacks \"items\"")]
    [InlineData("{ kind: requires-item, member: primaryUsr, items: 'parties[].userId' }", "NewCall has no member \"primaryUsr\". Did you mean \"primaryUser\"?")]
    [InlineData("{ kind: requires-item, member: primaryUser, items: 'parties[].usrId' }", "Party has no member \"usrId\". Did you mean \"userId\"?")]
    [InlineData("{ kind: requires-item, member: primaryUser, items: parties.userId }", "write [] behind its name")]
    [InlineData("{ kind: requires-item, member: primaryUser, items: title }", "goes through no list")]
    [InlineData("{ kind: requires-item, member: primaryUser, items: 'title[]' }", "is no list")]
    [InlineData("{ kind: requires-item, member: primaryUser, items: 'parties[' }", "no member \"parties[\"")]
    [InlineData("{ kind: requires-item, member: primaryUser, items: 'parties[]' }", "no value that can be compared")]
    [InlineData("{ kind: requires-item, member: parties, items: 'parties[].userId' }", "no single value")]
    [InlineData("{ kind: requires-item, member: [primaryUser], items: 'parties[].userId' }", "\"member\" is not text")]
    [InlineData("{ kind: refers-to, member: ids, target: 'parties[].userId' }", "write [] behind it for its items")]
    [InlineData("{ kind: refers-to, member: 'ids[]', target: title.more }", "goes on behind a value")]
    [InlineData("{ kind: unique, member: title }", "goes through no list")]
    [InlineData("{ kind: less-than, member: flag, other: end }", "neither a number nor a time")]
    [InlineData("{ kind: only-when, member: title, other: flag }", "it lacks \"value\"")]
    [InlineData("{ kind: any-of, members: [] }", "not a list with at least one item")]
    [InlineData("{ kind: any-of, members: [~] }", "not text")]
    [InlineData("{ kind: any-of, members: [title], refused: perhaps }", "not true or false")]
    [InlineData("{ kind: any-of, members: [title], mesage: Hm. }", "it does not know \"mesage\". Did you mean \"message\"?")]
    [InlineData("{ id: GONG2001, kind: any-of, members: [title] }", "GONG2001 is no diagnostic of this kind of rule, which has GONG2011")]
    public void FaultOnASchema_SaysWhat(string rule, string message) => Assert.Contains(message, Fault(NewCall, rule).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{ kind: known-values }", "it lacks \"values\"")]
    [InlineData("{ kind: known-values, values: [a], message: No. }", "it does not know \"message\"")]
    [InlineData("{ kind: numeric-id, maxDigits: 0 }", "not a positive whole number")]
    [InlineData("{ kind: numeric-id, maxDigits: many }", "not a positive whole number")]
    [InlineData("{ kind: numeric-id, maxDigits: 1.5 }", "not a positive whole number")]
    [InlineData("{ kind: expires }", "it lacks \"hours\"")]
    [InlineData("{ kind: expires, hours: 8, refused: true }", "it does not know \"refused\"")]
    [InlineData("{ kind: unit, unit: minutes }", "not one of seconds, milliseconds")]
    [InlineData("{ kind: media-file, extensions: wav }", "not a list")]
    [InlineData("{ kind: media-file, extensions: [wav], bufferId: GONG1 }", "GONG1 is no diagnostic of this kind of rule, which has GONG3004")]
    [InlineData("{ kind: replaced-by, member: title }", "not deprecated")]
    public void FaultOnAValue_SaysWhat(string rule, string message) => Assert.Contains(message, Fault(PrimaryUser, rule).Message, StringComparison.Ordinal);

    [Fact]
    public void ReplacedBy_NamesTheSuccessor() =>
        Assert.Equal("Flag", Assert.Single(Property(Read((NewCall + ".properties.old", "{ kind: replaced-by, member: flag }")), "NewCall", "Old").Rules).Member);

    [Fact]
    public void ReplacedBy_BelongsToProperties() =>
        Assert.Contains("only a property", Fault("$.components.parameters.CallId", "{ kind: replaced-by, member: flag }").Message, StringComparison.Ordinal);

    [Fact]
    public void WrongId_CountsAsCustom() =>
        Assert.Equal("GONG2000", Assert.Single(Record(Read((NewCall, "{ id: GONG2001, kind: any-of, members: [title] }")), "NewCall").Rules).RuleId);
}
