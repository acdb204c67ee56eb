using GongGen.Sandbox.Tests.Testing;

namespace GongGen.Sandbox.Tests.Calls;

public sealed class AddCallTests
{
    [Fact]
    public async Task A_call_is_added_with_an_id_of_19_digits()
    {
        await using var gong = await Session.StartAsync();

        var reply = await gong.AddCallAsync(NewCall.Valid());

        Assert.Equal(200, reply.Status);
        Assert.NotEmpty(reply["requestId"].GetString()!);
        Assert.Matches(@"\A\d{19}\z", reply["callId"].GetString());
    }

    [Fact]
    public async Task A_primary_user_whom_nobody_knows_is_400()
    {
        await using var gong = await Session.StartAsync();
        var call = NewCall.Valid();
        call["primaryUser"] = "77";
        call["parties"]![0]!["userId"] = "77";

        var reply = await gong.AddCallAsync(call);

        Assert.Equal(400, reply.Status);
        Assert.StartsWith("primaryUser: ", reply.Error);
    }

    [Fact]
    public async Task A_primary_user_without_import_is_409_in_gongs_words()
    {
        await using var gong = await Session.StartAsync();
        var call = NewCall.Valid();
        call["primaryUser"] = DemoData.NoImportUserId;
        call["parties"]![0]!["userId"] = DemoData.NoImportUserId;

        var reply = await gong.AddCallAsync(call);

        Assert.Equal(409, reply.Status);
        Assert.Equal($"Recording or telephony call import is not enabled for primaryUser {DemoData.NoImportUserId}", reply.Error);
    }

    [Fact]
    public async Task A_clientUniqueId_used_before_is_400_and_names_the_call()
    {
        await using var gong = await Session.StartAsync();
        var first = await gong.AddValidCallAsync();

        var reply = await gong.AddCallAsync(NewCall.Valid());

        Assert.Equal(400, reply.Status);
        Assert.EndsWith($"has already been posted for the call {first}", reply.Error);
    }

    [Fact]
    public async Task A_clientUniqueId_stays_used_after_its_call_is_removed()
    {
        await using var gong = await Session.StartAsync();
        var first = await gong.AddValidCallAsync();
        Assert.True(gong.Sandbox.State.RemoveCall(first));

        var reply = await gong.AddCallAsync(NewCall.Valid());

        Assert.Equal(400, reply.Status);
        Assert.Contains($"has already been posted for the call {first}", reply.Error);
    }

    [Fact]
    public async Task Of_two_equal_requests_at_once_one_is_taken()
    {
        await using var gong = await Session.StartAsync();

        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => gong.AddCallAsync(NewCall.Valid())));

        Assert.Single(replies, reply => reply.Status == 200);
        Assert.Equal(DemoData.CallCount + 1, gong.Sandbox.State.Calls.Count);
    }

    [Fact]
    public async Task A_downloadMediaUrl_is_taken_once()
    {
        await using var gong = await Session.StartAsync();
        await gong.AddValidCallAsync(call => call["downloadMediaUrl"] = "https://upload.contoso.com/1.mp3");
        var again = NewCall.Valid("call-2");
        again["downloadMediaUrl"] = "https://upload.contoso.com/1.mp3";

        var reply = await gong.AddCallAsync(again);

        Assert.Equal(400, reply.Status);
        Assert.StartsWith("downloadMediaUrl: ", reply.Error);
    }

    [Fact]
    public async Task What_was_sent_can_be_read_back()
    {
        await using var gong = await Session.StartAsync();
        var id = await gong.AddValidCallAsync(call =>
        {
            call["title"] = "Prüfung";
            call["purpose"] = "Demo Call";
            call["disposition"] = "No Answer";
            call["customData"] = "x=1";
            call["duration"] = 125.8;
            call["callProviderCode"] = "zoom";
            call["languageCode"] = "fr-CA";
            call["downloadMediaUrl"] = "https://upload.contoso.com/1.mp3";
        });

        var call = (await gong.GetAsync($"v2/calls/{id}"))["call"];

        Assert.Equal("Prüfung", call.GetProperty("title").GetString());
        Assert.Equal("2026-01-05T09:30:00-08:00", call.GetProperty("started").GetString());
        Assert.Equal(126, call.GetProperty("duration").GetInt64());
        Assert.Equal("No Answer", call.GetProperty("sdrDisposition").GetString());
        Assert.Equal("zoom", call.GetProperty("system").GetString());
        Assert.Equal("fre", call.GetProperty("language").GetString());
        Assert.Equal("Internal", call.GetProperty("scope").GetString());
        Assert.Equal(DemoData.MainWorkspaceId, call.GetProperty("workspaceId").GetString());
        Assert.Equal("call-1", call.GetProperty("clientUniqueId").GetString());
    }

    [Fact]
    public async Task Parties_who_are_not_in_the_timeline_do_not_speak()
    {
        await using var gong = await Session.StartAsync();
        var call = NewCall.WithTimeline(partyId: "2");
        call["downloadMediaUrl"] = "https://upload.contoso.com/1.mp3";

        var id = (await gong.AddCallAsync(call))["callId"].GetString()!;

        var parties = gong.Sandbox.State.FindCall(id)!.Parties;
        Assert.Null(parties[0].SpeakerId);
        Assert.NotNull(parties[1].SpeakerId);
    }
}
