namespace GongGen.EndToEnd.Tests;

public class FailureTests : SandboxTest
{
    protected override GongSandboxOptions SandboxOptions { get; } = new() { RequestsPerSecond = 1000 };

    [Fact]
    public async Task WrongKeys_AreAnErrorWithoutTheSecret()
    {
        using GongClient stranger = new(new GongClientOptions { AccessKey = "nobody", AccessKeySecret = "very-secret", BaseUrl = Sandbox.BaseUrl });

        GongApiException refused = await Assert.ThrowsAnyAsync<GongApiException>(() => stranger.Users.ListUsersAsync());

        Assert.Equal(401, refused.StatusCode);
        Assert.DoesNotContain("very-secret", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BearerToken_IsAccepted()
    {
        using GongClient app = new(new GongClientOptions { BearerToken = Sandbox.BearerToken, BaseUrl = Sandbox.BaseUrl });

        Assert.NotNull((await app.Users.ListUsersAsync()).RequestId);
    }

    [Fact]
    public void MissingKeys_AreNamed()
    {
        ArgumentException missing = Assert.Throws<ArgumentException>(() => new GongClient(new GongClientOptions()));

        Assert.Contains("AccessKey", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_StopsTheRequest()
    {
        using CancellationTokenSource stop = new();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Gong.Users.ListUsersAsync(cancellationToken: stop.Token));
    }

    [Fact]
    public async Task BadRequest_IsForeseen()
    {
        NewCallAddingRequest request = NewCall() with { PrimaryUser = "ann@example.com" };

        await Foresight.AssertAsync(Sandbox, () => Gong.Calls.AddCallAsync(request), foreseen =>
        {
            Assert.Contains(foreseen.Violations, violation => violation.RuleId == "GONG2001" && violation.Path == "PrimaryUser");
            Assert.Contains(foreseen.Violations, violation => violation.RuleId == "GONG2002");
        });
    }

    [Fact]
    public async Task BadRequest_IsSentAndRefusedWhereTheCallerWantsSo()
    {
        GongClientOptions options = Options();
        options.ValidateRequests = false;
        using GongClient unchecked_ = new(options);

        GongApiException refused = await Assert.ThrowsAnyAsync<GongApiException>(
            () => unchecked_.Calls.AddCallAsync(NewCall() with { PrimaryUser = "ann@example.com" }));

        Assert.Equal(400, refused.StatusCode);
    }
}
