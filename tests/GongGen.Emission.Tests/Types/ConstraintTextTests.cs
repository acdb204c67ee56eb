using GongGen.Emission.Types;
using GongGen.Model.Types;

namespace GongGen.Emission.Tests.Types;

public class ConstraintTextTests
{
    [Theory]
    [InlineData("", null, "What it is.")]
    [InlineData("100", null, "What it is.\nUnless set: 100.")]
    [InlineData("100", 5, "What it is.\nAt least 5 characters. Unless set: 100.")]
    [InlineData("", 5, "What it is.\nAt least 5 characters.")]
    public void DefaultStandsBehindLimits(string preset, int? minLength, string expected) =>
        Assert.Equal(expected, ConstraintText.Add("What it is.", new GongGen.Model.DocModel("") { Default = preset }, new ConstraintsModel { MinLength = minLength }));

    [Fact]
    public void SaysEveryLimit() => Assert.Equal(
        "At least 1 character. At most 255 characters. At least 2 items. More than 0. At most 1.5. No item may stand twice.",
        ConstraintText.Of(new ConstraintsModel
        {
            MinLength = 1,
            MaxLength = 255,
            MinItems = 2,
            Minimum = 0,
            IsMinimumExclusive = true,
            Maximum = 1.5m,
            UniqueItems = true,
        }));

    [Fact]
    public void IsSilentAboutLimitsThatLimitNothing() =>
        Assert.Equal("", ConstraintText.Of(new ConstraintsModel { MinLength = 0, MinItems = 0, MaxItems = int.MaxValue }));
}
