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
