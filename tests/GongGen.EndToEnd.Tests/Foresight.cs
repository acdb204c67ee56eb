namespace GongGen.EndToEnd.Tests;

/// <summary>What GongClient foresees is not sent.</summary>
internal static class Foresight
{
    /// <summary>Expects that the client refuses the request itself.</summary>
    public static async Task AssertAsync(GongSandbox sandbox, Func<Task> send, Action<GongValidationException> check)
    {
        int sent = sandbox.Requests.Count;
        GongValidationException foreseen = await Assert.ThrowsAsync<GongValidationException>(send);

        Assert.Equal(sent, sandbox.Requests.Count);
        check(foreseen);
    }
}
