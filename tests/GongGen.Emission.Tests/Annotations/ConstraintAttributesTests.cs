using GongGen.Emission.Annotations;
using GongGen.Model.Types;

namespace GongGen.Emission.Tests.Annotations;

public class ConstraintAttributesTests
{
    private const string Standard = "global::System.ComponentModel.DataAnnotations.";

    public static TheoryData<ConstraintsModel, TypeKind, string> Limits() => new()
    {
        { new() { MaxLength = 255, MinLength = 0 }, TypeKind.String, "StringLength(255)" },
        { new() { MinLength = 2 }, TypeKind.String, "StringLength(2147483647, MinimumLength = 2)" },
        { new() { Minimum = 0, Maximum = 1 }, TypeKind.Int32, "Range(0, 1)" },
        { new() { Minimum = 0, IsMinimumExclusive = true }, TypeKind.Int32, "Range(1, 2147483647)" },
        { new() { Maximum = 5, IsMaximumExclusive = true }, TypeKind.Int64, "Range(-9223372036854775808d, 4d)" },
        { new() { Minimum = 0.5m }, TypeKind.Double, "Range(0.5d, double.MaxValue)" },
        { new() { Format = "uri" }, TypeKind.String, "Url" },
        { new() { Format = "email" }, TypeKind.String, "EmailAddress" },
        { new() { Pattern = "\\d\"" }, TypeKind.String, "RegularExpression(\"\\\\d\\\"\")" },
        { new() { Pattern = "a", Format = "date" }, TypeKind.String, "RegularExpression(\"a\")" },
        { new() { Pattern = "a" }, TypeKind.Int32, "" },
        { new() { MaxLength = 5, Format = "email" }, TypeKind.Boolean, "" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void Limit_BecomesTheStandardAttribute(ConstraintsModel constraints, TypeKind kind, string expected)
    {
        TypeRef type = new(kind);

        Assert.Equal(expected.Length == 0 ? [] : [$"[{Standard}{expected}]"], ConstraintAttributes.Of(constraints, type, TargetFacts.Current));
        Assert.Empty(ConstraintAttributes.Of(constraints, type, new TargetFacts(HasDataAnnotations: false)));
    }

    public static TheoryData<ConstraintsModel, string> ItemLimits() => new()
    {
        { new() { UniqueItems = true }, "UniqueItems" },
        { new() { MinItems = 1, MaxItems = int.MaxValue }, "MinItems(1)" },
        { new() { MinItems = 0, MaxItems = 3 }, "MaxItems(3)" },
    };

    [Theory]
    [MemberData(nameof(ItemLimits))]
    public void LimitOfItems_HasAnAttributeOfOurs(ConstraintsModel constraints, string expected) => Assert.Equal(
        [$"[global::GongGen.Annotations.{expected}]"],
        ConstraintAttributes.Of(constraints, TypeRef.ListOf(Samples.Text), new TargetFacts(HasDataAnnotations: false)));
}
