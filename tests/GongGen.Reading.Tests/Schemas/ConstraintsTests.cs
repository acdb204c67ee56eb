using GongGen.Model.Types;

namespace GongGen.Reading.Tests.Schemas;

public class ConstraintsTests
{
    [Fact]
    public void Limits_are_kept_as_read()
    {
        Sample sample = Sample.OfMembers("""
            text: { type: string, minLength: 0, maxLength: 255, pattern: '^a$', format: url }
            list: { type: array, minItems: 1, maxItems: 2147483647, uniqueItems: true, items: { type: string } }
            plain: { type: string }
            """).IsClean();

        Assert.Equal(new ConstraintsModel { MinLength = 0, MaxLength = 255, Pattern = "^a$", Format = "url" }, sample.Member("text").Constraints);
        Assert.Equal(new ConstraintsModel { MinItems = 1, MaxItems = int.MaxValue, UniqueItems = true }, sample.Member("list").Constraints);
        Assert.Same(ConstraintsModel.None, sample.Member("plain").Constraints);
    }

    [Theory]
    [InlineData("minimum: 0, maximum: 1", 0, false, 1, false)]
    [InlineData("minimum: 0, exclusiveMinimum: true", 0, true, null, false)]
    [InlineData("maximum: 9, exclusiveMaximum: false", null, false, 9, false)]
    [InlineData("exclusiveMinimum: 5, exclusiveMaximum: 10", 5, true, 10, true)]
    [InlineData("minimum: 7, exclusiveMinimum: 5", 7, false, null, false)]
    [InlineData("minimum: 5, exclusiveMinimum: 5", 5, true, null, false)]
    [InlineData("minimum: 1e3", 1000, false, null, false)]
    public void Both_versions_of_exclusive_limits_are_read(string limits, int? minimum, bool isMinimumExclusive, int? maximum, bool isMaximumExclusive)
    {
        ConstraintsModel read = Sample.OfMembers($"a: {{ type: integer, {limits} }}").IsClean().Member("a").Constraints;

        Assert.Equal((minimum, isMinimumExclusive, maximum, isMaximumExclusive), (read.Minimum, read.IsMinimumExclusive, read.Maximum, read.IsMaximumExclusive));
    }

    [Theory]
    [InlineData("maxLength: 99999999999")]
    [InlineData("maxLength: -1")]
    [InlineData("maxLength: 1.5")]
    [InlineData("maxLength: many")]
    [InlineData("maxLength: [1]")]
    public void What_does_not_fit_is_no_limit(string limit) => Assert.Null(Sample.OfMembers($"a: {{ type: string, {limit} }}").Member("a").Constraints.MaxLength);
}
