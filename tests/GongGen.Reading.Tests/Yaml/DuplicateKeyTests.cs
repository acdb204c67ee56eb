using GongGen.Model.Issues;

namespace GongGen.Reading.Tests.Yaml;

public class DuplicateKeyTests
{
    [Fact]
    public void The_first_of_two_equal_keys_counts()
    {
        Sample sample = Sample.OfMembers("a: { type: string }\n[|a|]: { type: integer }");

        SpecIssue issue = sample.Finds(SpecIssueKind.DuplicateKey, "#/components/schemas/Thing/properties/a");

        Assert.Contains("\"a\"", issue.Message, StringComparison.Ordinal);
        Assert.Equal(Model.Types.TypeKind.String, sample.Member("a").Type.Kind);
    }

    [Fact]
    public void Quotes_do_not_make_a_key_another_one() =>
        Sample.OfOperation("responses:\n  200: { description: a }\n  [|'200'|]: { description: b }").Finds(SpecIssueKind.DuplicateKey);
}
