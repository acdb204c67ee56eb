using Gong;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Validation;

public class GongValidationRuleTests
{
    private const string Id = "GONG2000";
    private readonly GongValidation _validation = new();

    [Theory]
    [InlineData(null, 0)]
    [InlineData("", 0)]
    [InlineData("a", 0)]
    [InlineData("c", 1)]
    public void RequiresItem(string? value, int violations)
    {
        _validation.RequiresItem(Id, "", true, new("User", value), "Parties[].UserId", GongPath.Items("Parties", new[] { "a", "b" }));

        Assert.Equal(violations, _validation.Violations.Count);
    }

    [Fact]
    public void MutuallyExclusive_NamesEachMemberThatLoses()
    {
        _validation.MutuallyExclusive(Id, "", false, new("Timeline", 1), [new("Parties[0].Channel", 0), new("Parties[1].Channel", null), new("Parties[2].Channel", "")]);
        _validation.MutuallyExclusive(Id, "", false, new("Timeline", null), [new("Parties[0].Channel", 0)]);

        Assert.Equal(["Parties[0].Channel"], _validation.Violations.Select(violation => violation.Path));
    }

    [Fact]
    public void RequiresMember_NamesEachThatIsMissing()
    {
        _validation.RequiresMember(Id, "", true, new("Timeline", 1), [new("Parties[0].Id", "1"), new("Parties[1].Id", "")]);
        _validation.RequiresMember(Id, "", true, new("Timeline", false), [new("Parties[0].Id", null)]);

        Assert.Equal(["Parties[1].Id"], _validation.Violations.Select(violation => violation.Path));
    }

    [Fact]
    public void RefersTo_NamesEachStranger()
    {
        _validation.RefersTo(Id, "", true, GongPath.Items("Ids", new[] { "1", "3", "" }), "Parties[].Id", GongPath.Items("Parties", new[] { "1", "2" }));

        Assert.Equal("GONG2000 Ids[1]: is \"3\", which is not among Parties[].Id", Assert.Single(_validation.Violations).ToString());
    }

    [Fact]
    public void UniqueMember_NamesTheSecond()
    {
        _validation.UniqueMember(Id, "", true, GongPath.Items("Ids", new[] { "1", "2", "1", null, null }));

        Assert.Equal("Ids[2]", Assert.Single(_validation.Violations).Path);
    }

    [Theory]
    [InlineData(1, 2, 0)]
    [InlineData(2, 2, 1)]
    [InlineData(null, 2, 0)]
    [InlineData(3, null, 0)]
    public void LessThan(int? value, int? other, int violations)
    {
        _validation.LessThan(Id, "", true, new("From", value), new("To", other));

        Assert.Equal(violations, _validation.Violations.Count);
    }

    [Theory]
    [InlineData(true, true, 0)]
    [InlineData(true, false, 1)]
    [InlineData(true, null, 1)]
    [InlineData(false, null, 0)]
    [InlineData(null, null, 0)]
    public void OnlyWhen(bool? value, bool? other, int violations)
    {
        _validation.OnlyWhen(Id, "", true, new("Occurrences", value), new("Trackers", other), "true");

        Assert.Equal(violations, _validation.Violations.Count);
    }

    [Fact]
    public void AnyOf_IsContentWithOne()
    {
        _validation.AnyOf(Id, "", false, new("A", ""), new GongPathValue("B", "b"));
        _validation.AnyOf(Id, "", false, new("A", ""), new GongPathValue("B", null));

        Assert.Contains("B", Assert.Single(_validation.Violations).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_AreLookedAtOneByOne()
    {
        _validation.KnownValues(Id, "", false, GongPath.Items("Codes", new[] { "en-US", "en", null }), "en-US", "de-DE");
        _validation.DiscouragedValues(Id, "", false, GongPath.One("Kind", "Lead,Contact"), "Lead,Contact");
        _validation.KnownValues(Id, "", false, GongPath.One("Code", null), "en-US");

        Assert.Equal(["Codes[1]", "Kind"], _validation.Violations.Select(violation => violation.Path));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("18446744073709551999", 0)]
    [InlineData("184467440737095519991", 1)]
    [InlineData("", 1)]
    [InlineData("ann@x.com", 1)]
    [InlineData("-5", 1)]
    [InlineData("\u0661", 1)]
    public void NumericId(string? value, int violations)
    {
        _validation.NumericId(Id, "", true, GongPath.One("User", value), 20);

        Assert.Equal(violations, _validation.Violations.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void MessageAndRefusal_AreTheRules(bool isRefused)
    {
        _validation.AnyOf(Id, "Say who.", isRefused, new GongPathValue("A", null));

        GongViolation violation = Assert.Single(_validation.Violations);
        Assert.Equal((Id, "Say who.", isRefused), (violation.RuleId, violation.Message, violation.IsRefused));
    }
}
