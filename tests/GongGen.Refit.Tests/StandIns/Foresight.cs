namespace GongGen.EndToEnd.Tests;

/// <summary>Refit's clients check nothing before they send: what GongClient foresees, Gong refuses.</summary>
internal static class Foresight
{
    /// <summary>Expects a refusal of the API.</summary>
    public static async Task AssertAsync(GongSandbox sandbox, Func<Task> send, Action<GongValidationException> check)
    {
        int sent = sandbox.Requests.Count;
        GongApiException refused = await Assert.ThrowsAnyAsync<GongApiException>(send);

        Assert.Equal(400, refused.StatusCode);
        Assert.Equal(sent + 1, sandbox.Requests.Count);
        Assert.NotNull(check);
    }
}
