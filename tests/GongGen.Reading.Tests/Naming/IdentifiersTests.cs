using GongGen.Reading.Naming;

namespace GongGen.Reading.Tests.Naming;

public class IdentifiersTests
{
    [Theory]
    [InlineData("trackerPhrases", "TrackerPhrases")]
    [InlineData("Lead,Contact", "LeadContact")]
    [InlineData("KEYWORD", "Keyword")]
    [InlineData("NOT_CONNECTED", "NotConnected")]
    [InlineData("listCRMCallsManualAssociation", "ListCRMCallsManualAssociation")]
    [InlineData("MacOS", "MacOS")]
    [InlineData("Generic Property", "GenericProperty")]
    [InlineData("workspace-id", "WorkspaceId")]
    [InlineData("managers-team", "ManagersTeam")]
    [InlineData("listUsers_1", "ListUsers1")]
    [InlineData("ID", "Id")]
    [InlineData("A", "A")]
    [InlineData("A_B", "AB")]
    [InlineData("SHA256", "Sha256")]
    [InlineData("LAST_7DAYS", "Last7Days")]
    [InlineData("2fa", "_2fa")]
    [InlineData("10", "_10")]
    [InlineData("class", "Class")]
    [InlineData("größe", "Größe")]
    [InlineData("日本", "日本")]
    [InlineData("e\u0301te\u0301", "Été")]
    [InlineData("a\u200Db", "AB")]
    [InlineData("😀", "")]
    [InlineData("--", "")]
    [InlineData("", "")]
    public void Types_and_members_are_pascal_case(string text, string expected) => Assert.Equal(expected, Identifiers.Pascal(text));

    [Theory]
    [InlineData("workspace-id", "workspaceId")]
    [InlineData("X-Request-Id", "xRequestId")]
    [InlineData("CRMId", "crmId")]
    [InlineData("ID", "id")]
    [InlineData("class", "class")]
    [InlineData("URL2", "url2")]
    [InlineData("2fa", "_2fa")]
    public void Parameters_are_camel_case(string text, string expected) => Assert.Equal(expected, Identifiers.Camel(text));

    [Fact]
    public void A_name_has_an_end() => Assert.Equal(200, Identifiers.Pascal(new string('x', 5000)).Length);
}
