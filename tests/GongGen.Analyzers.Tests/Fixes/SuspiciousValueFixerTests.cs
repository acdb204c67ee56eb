using GongGen.CodeFixes.Fixers;
using GongGen.Testing.Analyzers;

namespace GongGen.Analyzers.Tests.Fixes;

public class SuspiciousValueFixerTests
{
    [Theory]
    [InlineData("[|CrmPartyObjectType.LeadContact|]", "CrmPartyObjectType.Contact")]
    [InlineData("/* a */ [|\"Lead,Contact\"|] /* b */", "/* a */ CrmPartyObjectType.Contact /* b */")]
    [InlineData("new CrmPartyObjectType([|\"Lead,Contact\"|])", "CrmPartyObjectType.Contact")]
    public Task Both_halves_are_offered(string before, string after) => Test(Object(before))
        .ExpectingFixTitles("Use CrmPartyObjectType.Lead", "Use CrmPartyObjectType.Contact").TakingFix("GONG2010:use:CrmPartyObjectType.Contact").ExpectingFix(EmittedGong.Source(Object(after))).RunAsync();

    [Theory]
    [InlineData("_ = new CallUploadContext { System = [|CrmSystem.HubSpot|] };", "_ = new CallUploadContext { System = CrmSystem.Generic };")]
    [InlineData("_ = new PartyUploadContext { System = anyFlag ? [|\"MicrosoftDynamic\"|] : \"Salesforce\" };", "_ = new PartyUploadContext { System = anyFlag ? CrmSystem.Generic : \"Salesforce\" };")]
    public Task What_is_supported_is_offered(string before, string after) => Test(before)
        .ExpectingFixTitles("Use CrmSystem.Salesforce", "Use CrmSystem.Generic").TakingFix("GONG2010:use:CrmSystem.Generic").ExpectingFix(EmittedGong.Source(after)).RunAsync();

    [Fact]
    public Task Context_of_an_own_user_goes() => Test("_ = new CallParticipant { UserId = \"1\", [|Context = [new() { System = CrmSystem.Salesforce }]|] };")
        .ExpectingFix(EmittedGong.Source("_ = new CallParticipant { UserId = \"1\" };")).RunAsync();

    [Theory]
    [InlineData("CrmSystem system = CrmSystem.HubSpot; _ = new CallUploadContext { System = [|system|] };")]
    [InlineData("static CrmSystem System() => \"HubSpot\"; _ = new CallUploadContext { System = [|System()|] };")]
    public Task A_value_that_has_a_name_is_left_alone(string statements) => Test(statements).ExpectingNoFix().RunAsync();

    private static string Object(string type) => $"_ = new ExternalCrmPartyObject {{ ObjectType = {type}, ObjectId = \"1\" }};";

    private static AnalyzerTest<SuspiciousValueAnalyzer> Test(string statements) => EmittedGong.InMethod<SuspiciousValueAnalyzer>(statements).WithFixer<SuspiciousValueFixer>();
}
