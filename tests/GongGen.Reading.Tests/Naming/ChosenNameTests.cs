using GongGen.Model.Issues;

namespace GongGen.Reading.Tests.Naming;

public class ChosenNameTests
{
    [Fact]
    public void A_plain_name_is_no_finding() => Sample.OfMembers("workspace-id: {}\nNOT_CONNECTED: {}\nclass: {}").IsClean();

    [Theory]
    [InlineData("thing", "{ type: string }", "ThingValue")]
    [InlineData("thing", "{ type: array, items: {} }", "ThingList")]
    [InlineData("getHashCode", "{}", "GetHashCodeValue")]
    [InlineData("validate", "{}", "ValidateValue")]
    [InlineData("2fa", "{}", "_2fa")]
    [InlineData("'--'", "{}", "Value")]
    public void A_member_that_C_sharp_cannot_have_is_renamed(string name, string schema, string expected)
    {
        Sample sample = Sample.OfMembers($"[|{name}|]: {schema}");

        Assert.Contains(expected, sample.Finds(SpecIssueKind.NameChanged).Message, StringComparison.Ordinal);
        Assert.Equal(expected, Assert.Single(sample.Record("Thing").Properties).Name);
    }

    [Fact]
    public void Members_that_fall_together_are_numbered()
    {
        Sample sample = Sample.OfMembers("user-id: {}\n[|userId|]: {}");

        sample.Finds(SpecIssueKind.NameChanged, "#/components/schemas/Thing/properties/userId");
        Assert.Equal(["UserId", "UserId2"], sample.Record("Thing").Properties.Select(property => property.Name));
    }

    [Theory]
    [InlineData("GongClient", "GongClientModel")]
    [InlineData("gongFile", "GongFileModel")]
    [InlineData("Acme", "AcmeModel")]
    [InlineData("CallJsonConverter", "CallJsonConverterModel")]
    public void A_type_that_the_client_has_already_is_renamed(string name, string expected)
    {
        Sample sample = Sample.OfSchemas($"[|{name}|]: {{ properties: {{ a: {{}} }} }}", @namespace: "Corp.Acme");

        sample.Finds(SpecIssueKind.NameChanged);
        Assert.Equal(expected, Assert.Single(sample.Model.Types).Name);
    }

    [Theory]
    [InlineData("Task")]
    [InlineData("Type")]
    [InlineData("String")]
    [InlineData("Exception")]
    public void Names_of_System_are_allowed(string name) =>
        Assert.Equal(name, Assert.Single(Sample.OfSchemas($"{name}: {{ properties: {{ a: {{}} }} }}").IsClean().Model.Types).Name);

    [Fact]
    public void Types_that_fall_together_are_numbered()
    {
        Sample sample = Sample.OfSchemas("occurrences: { properties: { a: {} } }\n[|Occurrences|]: { properties: { a: {} } }");

        sample.Finds(SpecIssueKind.NameChanged);
        Assert.Equal(["Occurrences", "Occurrences2"], sample.Model.Types.Select(type => type.Name));
    }

    [Fact]
    public void A_schema_named_like_an_interface_is_renamed()
    {
        Sample sample = Sample.Of("openapi: 3.1.0\ninfo: {}\npaths: { /a: { get: { tags: [Calls], operationId: a, responses: {} } } }\ncomponents: { schemas: { [|ICallsApi|]: { properties: { a: {} } } } }");

        sample.Finds(SpecIssueKind.NameChanged);
        Assert.Equal("ICallsApiModel", Assert.Single(sample.Model.Types).Name);
    }

    [Fact]
    public void The_bag_for_the_rest_yields_to_a_member()
    {
        Sample sample = Sample.OfMembers("additionalProperties: { type: string }").IsClean();

        Assert.Equal("AdditionalProperties2", sample.Record("Thing").ExtensionDataName);
    }
}
