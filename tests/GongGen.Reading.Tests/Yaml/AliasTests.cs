using GongGen.Model.Issues;
using GongGen.Model.Types;

namespace GongGen.Reading.Tests.Yaml;

public class AliasTests
{
    [Fact]
    public void An_alias_repeats_what_it_names()
    {
        Sample sample = Sample.OfMembers("a: &text { type: string, maxLength: 5 }\nb: *text").IsClean();

        Assert.Equal(5, sample.Member("b").Constraints.MaxLength);
    }

    [Fact]
    public void A_merge_key_adds_what_is_not_there()
    {
        Sample sample = Sample.OfMembers("a: &base { type: string, maxLength: 5, minLength: 1 }\nb:\n  <<: *base\n  maxLength: 9\nc: { <<: [ *base ] }").IsClean();

        Assert.Equal((1, 9), (sample.Member("b").Constraints.MinLength, sample.Member("b").Constraints.MaxLength));
        Assert.Equal(5, sample.Member("c").Constraints.MaxLength);
    }

    [Fact]
    public void An_alias_inside_what_it_names_is_null()
    {
        Sample sample = Sample.OfSchemas("Thing: &thing\n  type: object\n  properties:\n    self: [|*thing|]");

        sample.Finds(SpecIssueKind.Syntax);
        Assert.Equal(TypeKind.Json, sample.Member("self").Type.Kind);
    }

    [Fact]
    public void An_alias_without_an_anchor_is_null() => Sample.OfMembers("a: [|*nothing|]").Finds(SpecIssueKind.Syntax);

    [Fact]
    public void Aliases_cannot_blow_the_document_up()
    {
        string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 9).Select(i =>
            $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));

        Sample sample = Sample.Of("openapi: 3.1.0\ninfo: {}\npaths: {}\nx-bomb:\n" + string.Concat(bomb.Split('\n').Select(line => "  " + line + "\n")));

        Assert.Contains("1000000 nodes", sample.Finds(SpecIssueKind.Syntax).Message, StringComparison.Ordinal);
        Assert.NotNull(sample.Result.Model);
    }
}
