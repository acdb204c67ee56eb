using System.Reflection;

namespace GongGen.Analyzers.Tests.Catalog;

public class RuleIdTests
{
    [Fact]
    public void An_id_belongs_to_one_rule() => Assert.Empty(Rule.All.GroupBy(rule => rule.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void An_id_tells_the_group() => Assert.All(Rule.All, rule => Assert.Matches("^GONG[123][0-9]{3}$", rule.Id));

    [Fact]
    public void Each_id_is_a_constant_and_each_constant_has_a_rule() =>
        Assert.Equal(Rule.All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal), Constants().Order(StringComparer.Ordinal));

    [Fact]
    public void A_constant_stands_once() => Assert.Equal(Constants().Distinct(StringComparer.Ordinal), Constants());

    private static IEnumerable<string> Constants() =>
        typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);
}
