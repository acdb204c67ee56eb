using Gong;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Validation;

public class GongValidationLimitTests
{
    private readonly GongValidation _validation = new();

    [Fact]
    public void Required_IsRefusedWithoutAValueAndDoubtedWhereBlank()
    {
        _validation.NotNull("A", null);
        _validation.NotBlank("B", null);
        _validation.NotBlank("C", " ");
        _validation.NotBlank("D", "x");

        Assert.Equal([("A", true), ("B", true), ("C", false)], _validation.Violations.Select(violation => (violation.Path, violation.IsRefused)));
        Assert.All(_validation.Violations, violation => Assert.Equal("GONG1001", violation.RuleId));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("a", 1)]
    [InlineData("ab", 0)]
    [InlineData("abc", 0)]
    [InlineData("abcd", 1)]
    public void Length_HasTwoEnds(string? text, int violations)
    {
        _validation.Length("A", text, 2, 3);

        Assert.Equal(violations, _validation.Violations.Count(violation => violation.RuleId is "GONG1002"));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(-0.5, 1)]
    [InlineData(0.0, 1)]
    [InlineData(0.5, 0)]
    [InlineData(1.0, 0)]
    [InlineData(1.5, 1)]
    public void Range_CanExcludeAnEnd(double? number, int violations)
    {
        _validation.Range("A", number, 0, 1, isLeastExcluded: true);

        Assert.Equal(violations, _validation.Violations.Count(violation => violation.RuleId is "GONG1003"));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(3, 1)]
    public void Items_HaveTwoEnds(int count, int violations)
    {
        _validation.Items("A", new int[count], 1, 2);
        _validation.Items<int>("B", null, 1, 2);

        Assert.Equal(violations, _validation.Violations.Count(violation => violation is { RuleId: "GONG1004", Path: "A", IsRefused: true }));
        Assert.Equal(violations, _validation.Violations.Count);
    }

    [Fact]
    public void Format_RefusesWhatIsKnownToBeRefused()
    {
        _validation.Format("A", "na", "email");
        _validation.Format("B", "x.mp3", "uri");
        _validation.Format("C", null, "email");
        _validation.Format("D", "ann@example.com", "email");

        Assert.Equal([("A", "GONG1008", true), ("B", "GONG1008", false)], _validation.Violations.Select(violation => (violation.Path, violation.RuleId, violation.IsRefused)));
    }

    [Fact]
    public void Pattern_IsSearchedFor()
    {
        _validation.Pattern("A", "a1", "[0-9]{2}");
        _validation.Pattern("B", "a12", "[0-9]{2}");
        _validation.Pattern("C", null, "[0-9]{2}");

        Assert.Equal("GONG1008 A: is \"a1\", which does not match [0-9]{2}", Assert.Single(_validation.Violations).ToString());
    }

    [Theory]
    [InlineData(null, null, 0, false)]
    [InlineData("Inbound", true, 0, false)]
    [InlineData("inbound", false, 1, false)]
    [InlineData("", false, 1, true)]
    [InlineData("", true, 0, false)]
    public void Known_RefusesOnlyNothing(string? text, bool? isKnown, int violations, bool isRefused)
    {
        _validation.Known("A", text, isKnown);

        Assert.Equal(violations, _validation.Violations.Count(violation => violation.RuleId is "GONG1005" && violation.IsRefused == isRefused));
    }

    [Fact]
    public void ListsAndMapsInside_NameEachPlace()
    {
        static void Check(string value, GongValidation inner) => inner.NotBlank("Name", value);
        _validation.Each("Grid", new[] { ["a", ""], null!, new[] { "" } }, static (row, path, inner) => inner.NestedItems(path, row, Check));
        _validation.EachValue("Map", new Dictionary<string, string[]?>(StringComparer.Ordinal) { ["k"] = [""], ["n"] = null }, static (row, path, inner) => inner.NestedItems(path, row, Check));
        _validation.Each<string>("None", null, static (_, path, inner) => inner.NotNull(path, null));
        _validation.EachValue<string>("None", null, static (_, path, inner) => inner.NotNull(path, null));

        Assert.Equal(["Grid[0][1].Name", "Grid[2][0].Name", "Map[\"k\"][0].Name"], _validation.Violations.Select(violation => violation.Path));
    }

    [Fact]
    public void Unique_OnlyWarns()
    {
        _validation.Unique("A", new[] { "a", null, "a", null });
        _validation.Unique<string>("B", null);

        Assert.Equal(2, _validation.Violations.Count);
        Assert.All(_validation.Violations, violation => Assert.Equal(("GONG1006", false), (violation.RuleId, violation.IsRefused)));
    }

    [Fact]
    public void Nested_PutsThePathInFront()
    {
        static void Check(string value, GongValidation inner) => inner.NotBlank("Name", value);
        _validation.Nested("One", "", Check);
        _validation.Nested<string>("None", null, Check);
        _validation.NestedItems("Many", ["a", null!, " "], Check);
        _validation.NestedItems<string>("None", null, Check);
        _validation.NestedValues("Map", new Dictionary<string, string>(StringComparer.Ordinal) { ["k"] = "" }, Check);
        _validation.Nested("Outer", "", static (value, inner) => inner.Nested("Inner", value, Check));
        _validation.NotNull("After", null);

        Assert.Equal(["One.Name", "Many[2].Name", "Map[\"k\"].Name", "Outer.Inner.Name", "After"], _validation.Violations.Select(violation => violation.Path));
    }

    [Fact]
    public void ThrowIfRefused_IsSilentAboutWarnings()
    {
        _validation.NotBlank("A", "");
        _validation.ThrowIfRefused("addCall");
        _validation.NotNull("B", null);

        GongValidationException exception = Assert.Throws<GongValidationException>(() => _validation.ThrowIfRefused("addCall"));

        Assert.Equal(("addCall", 2), (exception.OperationId, exception.Violations.Count));
        Assert.Contains("GONG1001 B: is required", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("GONG1001 A", exception.Message, StringComparison.Ordinal);
    }
}
