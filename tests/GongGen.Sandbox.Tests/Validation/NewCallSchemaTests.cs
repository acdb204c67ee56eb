using System.Text.Json.Nodes;
using GongGen.Sandbox.Tests.Testing;

namespace GongGen.Sandbox.Tests.Validation;

public sealed class NewCallSchemaTests
{
    [Theory]
    [InlineData("clientUniqueId")]
    [InlineData("actualStart")]
    [InlineData("direction")]
    [InlineData("parties")]
    [InlineData("primaryUser")]
    public async Task Required_members_must_be_there(string member)
    {
        await using var gong = await Session.StartAsync();
        var call = NewCall.Valid();
        call.Remove(member);

        var reply = await gong.AddCallAsync(call);

        Assert.Equal(400, reply.Status);
        Assert.Equal($"{member}: is required", reply.Error);
    }

    [Theory]
    [InlineData("title", "7")]
    [InlineData("title", "null")]
    [InlineData("clientUniqueId", "17")]
    [InlineData("duration", "\"125\"")]
    [InlineData("parties", "{}")]
    [InlineData("parties", "[]")]
    [InlineData("parties", "[7]")]
    [InlineData("direction", "\"outbound\"")]
    [InlineData("direction", "\"Sideways\"")]
    [InlineData("direction", "1")]
    [InlineData("languageCode", "\"en\"")]
    [InlineData("languageCode", "\"en-us\"")]
    [InlineData("languageCode", "\"eng\"")]
    [InlineData("actualStart", "\"2026-01-05T09:30:00\"")]
    [InlineData("actualStart", "\"2026-01-05 09:30:00Z\"")]
    [InlineData("actualStart", "\"2026-01-05\"")]
    [InlineData("actualStart", "\"01/05/2026 09:30:00 +00:00\"")]
    [InlineData("actualStart", "\"2026-02-30T09:30:00Z\"")]
    [InlineData("actualStart", "1767605400")]
    [InlineData("scheduledStart", "\"2026-01-05T09:30:00\"")]
    [InlineData("scheduledEnd", "\"tomorrow\"")]
    [InlineData("primaryUser", "234599484848423")]
    [InlineData("primaryUser", "\"ann.lee@contoso.com\"")]
    [InlineData("primaryUser", "\"123456789012345678901\"")]
    [InlineData("primaryUser", "\"\"")]
    [InlineData("workspaceId", "\"main\"")]
    [InlineData("workspaceId", "\"1\"")]
    [InlineData("downloadMediaUrl", "\"call.mp3\"")]
    [InlineData("downloadMediaUrl", "\"file:///call.mp3\"")]
    [InlineData("flowContext", "{\"id\":\"1\"}")]
    [InlineData("context", "[{}]")]
    [InlineData("context", "[{\"system\":\"Siebel\"}]")]
    [InlineData("context", "[{\"system\":\"Salesforce\",\"objects\":[{\"objectType\":\"Account\"}]}]")]
    [InlineData("context", "[{\"system\":\"Salesforce\",\"objects\":[{\"objectType\":\"Deal\",\"objectId\":\"1\"}]}]")]
    [InlineData("context", "[{\"system\":\"Generic\",\"objects\":[{\"objectType\":\"Account\",\"objectId\":\"1\",\"fields\":[{\"name\":\"Name\",\"value\":{}}]}]}]")]
    [InlineData("clientUniqueID", "\"x\"")]
    public async Task Wrong_values_are_refused_by_name(string member, string json)
    {
        await using var gong = await Session.StartAsync();
        var call = NewCall.Valid();
        call[member] = JsonNode.Parse(json);

        var reply = await gong.AddCallAsync(call);

        Assert.Equal(400, reply.Status);
        Assert.StartsWith(member, reply.Error);
        Assert.Equal(DemoData.CallCount, gong.Sandbox.State.Calls.Count);
    }

    [Theory]
    [InlineData("duration", "125.8")]
    [InlineData("duration", "126")]
    [InlineData("duration", "1e300")]
    [InlineData("actualStart", "\"2026-01-05T09:30:00Z\"")]
    [InlineData("actualStart", "\"2026-01-05T09:30:00.123456+05:30\"")]
    [InlineData("scheduledStart", "\"2026-01-05T09:30:00-08:00\"")]
    [InlineData("workspaceId", "\"6234572765843340017\"")]
    [InlineData("languageCode", "\"en-US\"")]
    [InlineData("languageCode", "\"yue-Hant-HK\"")]
    [InlineData("direction", "\"Unknown\"")]
    [InlineData("downloadMediaUrl", "\"https://upload.contoso.com/call.mp3\"")]
    [InlineData("flowContext", "{\"taskId\":\"714366367493425\"}")]
    [InlineData("context", "[{\"system\":\"HubSpot\"}]")]
    [InlineData("context", "[{\"system\":\"Generic\",\"objects\":[{\"objectType\":\"Account\",\"objectId\":\"1\",\"fields\":[{\"name\":\"Size\",\"value\":12}]}]}]")]
    public async Task Right_values_are_taken(string member, string json)
    {
        await using var gong = await Session.StartAsync();
        var call = NewCall.Valid();
        call[member] = JsonNode.Parse(json);

        Assert.Equal(200, (await gong.AddCallAsync(call)).Status);
    }

    [Theory]
    [InlineData("clientUniqueId", 2048)]
    [InlineData("purpose", 255)]
    [InlineData("disposition", 255)]
    public async Task Long_text_is_taken_up_to_the_limit(string member, int limit)
    {
        await using var gong = await Session.StartAsync();
        var call = NewCall.Valid();

        call[member] = new string('x', limit + 1);
        var tooLong = await gong.AddCallAsync(call);
        call[member] = new string('x', limit);
        var longest = await gong.AddCallAsync(call);

        Assert.Equal(400, tooLong.Status);
        Assert.Equal($"{member}: must not be longer than {limit} characters", tooLong.Error);
        Assert.Equal(200, longest.Status);
    }

    [Theory]
    [InlineData("mediaChannelId", "2")]
    [InlineData("mediaChannelId", "-1")]
    [InlineData("mediaChannelId", "0.5")]
    [InlineData("mediaChannelId", "\"0\"")]
    [InlineData("userId", "\"ann\"")]
    [InlineData("emailAddress", "\"na\"")]
    [InlineData("emailAddress", "\"robin@fabrikam\"")]
    [InlineData("emailAddress", "\"robin@fabrikam.example\"")]
    [InlineData("affiliation", "\"External\"")]
    [InlineData("speakerId", "\"1\"")]
    [InlineData("context", "[{\"system\":\"Salesforce\",\"objects\":[{\"objectType\":\"contact\",\"objectId\":\"1\"}]}]")]
    public async Task Wrong_values_of_a_party_are_refused_by_name(string member, string json)
    {
        await using var gong = await Session.StartAsync();
        var call = NewCall.Valid();
        call["parties"]!.AsArray().Add(new JsonObject { [member] = JsonNode.Parse(json) });

        var reply = await gong.AddCallAsync(call);

        Assert.Equal(400, reply.Status);
        Assert.StartsWith($"parties[1].{member}", reply.Error);
    }

    [Fact]
    public void There_are_133_languages() => Assert.Equal(133, GongGen.Sandbox.Validation.LanguageCodes.All.Count);
}
