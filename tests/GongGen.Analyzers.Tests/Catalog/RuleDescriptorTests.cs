using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Tests.Catalog;

public class RuleDescriptorTests
{
    public static TheoryData<string> Ids => Rule.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_title_is_no_sentence(string id) => Assert.Matches(@"^[A-Z].*[^.!?]$", Rule.Of(id).Title);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_description_is_one(string id) => Assert.EndsWith(".", Rule.Of(id).Descriptor.Description.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Help_leads_to_the_page(string id) => Assert.Equal($"https://github.com/gonggen/gonggen/blob/main/{RulePage.PathOf(id)}", Rule.Of(id).Descriptor.HelpLinkUri);

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_proven_is_a_warning(string id) =>
        Assert.Equal(id is RuleIds.ExpiringAddress or RuleIds.CostlyLoop ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning, Rule.Of(id).Descriptor.DefaultSeverity);
}
