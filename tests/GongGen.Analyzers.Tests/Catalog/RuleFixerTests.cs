namespace GongGen.Analyzers.Tests.Catalog;

public class RuleFixerTests
{
    [Fact]
    public void A_fixer_fixes_rules_that_exist() => Assert.Empty(Rule.Fixers.SelectMany(fixer => fixer.FixableDiagnosticIds).Except(Rule.All.Select(rule => rule.Id), StringComparer.Ordinal));

    [Fact]
    public void A_rule_has_one_fixer() =>
        Assert.Empty(Rule.Fixers.SelectMany(fixer => fixer.FixableDiagnosticIds).GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void A_fixer_is_for_one_rule() => Assert.All(Rule.Fixers, fixer => Assert.Single(fixer.FixableDiagnosticIds));

    [Fact]
    public void A_fixer_is_named_after_its_rule() =>
        Assert.All(Rule.All.Where(rule => rule.Fixer is not null), rule => Assert.Equal(rule.Analyzer.GetType().Name.Replace("Analyzer", "Fixer"), rule.Fixer!.Name));
}
