using Gong;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Media;

/// <summary>A call and its media as one step, whatever was there before.</summary>
public class GongUploadTests
{
    private readonly List<string> _steps = [];

    [Fact]
    public async Task NewCallGetsItsMediaWithoutAQuestion()
    {
        GongUploadResult result = await RunAsync(add: () => "7", find: () => "seen", send: () => "url");

        Assert.Equal(new GongUploadResult("7", "url", IsCallAdded: true, IsMediaUploaded: true), result);
        Assert.Equal(["check", "add", "send 7"], _steps);
    }

    [Fact]
    public async Task CallThatGongShowsIsComplete()
    {
        GongUploadResult result = await RunAsync(add: Known, find: () => "seen", send: () => "url");

        Assert.Equal(new GongUploadResult("9", "seen", IsCallAdded: false, IsMediaUploaded: false), result);
        Assert.Equal(["check", "add", "find 9"], _steps);
    }

    [Theory]
    [InlineData(404, "was not found")]
    [InlineData(400, "The call 9 is not ready yet")]
    public async Task CallThatGongDoesNotShowGetsItsMedia(int status, string sentence)
    {
        GongUploadResult result = await RunAsync(
            add: Known,
            find: () => throw new GongApiException("getCall") { StatusCode = status, Errors = [sentence] },
            send: () => "url");

        Assert.Equal(new GongUploadResult("9", "url", IsCallAdded: false, IsMediaUploaded: true), result);
        Assert.Equal(["check", "add", "find 9", "send 9"], _steps);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public async Task MediaThatWasThereIsSuccess(int attempts, bool isOurs)
    {
        GongUploadResult result = await RunAsync(
            add: Known,
            find: () => throw new GongNotFoundException("getCall"),
            send: () => throw new GongDuplicateMediaException("upload") { Errors = ["The media of the call 9 has already been handled"], Attempts = attempts });

        Assert.Equal(new GongUploadResult("9", null, IsCallAdded: false, isOurs), result);
    }

    [Fact]
    public async Task MediaOfANewCallIsOurs()
    {
        GongUploadResult result = await RunAsync(add: () => "7", find: () => null, send: () => throw new GongDuplicateMediaException("handled"));

        Assert.Equal(new GongUploadResult("7", null, IsCallAdded: true, IsMediaUploaded: true), result);
    }

    [Fact]
    public async Task SameMediaOnThisCallIsSuccess()
    {
        GongUploadResult result = await RunAsync(
            add: () => "7",
            find: () => null,
            send: () => throw new GongDuplicateMediaException("same") { ExistingCallId = "7", Errors = ["A media file with the same content"] });

        Assert.Equal("7", result.CallId);
    }

    [Theory]
    [InlineData("8")]
    [InlineData(null)]
    public async Task SameMediaOnAnotherCallIsThrown(string? other)
    {
        GongDuplicateMediaException thrown = new("same") { ExistingCallId = other, Errors = ["A media file with the same content has been uploaded in the past"] };

        Assert.Same(thrown, await Assert.ThrowsAsync<GongDuplicateMediaException>(() => RunAsync(add: () => "7", find: () => null, send: () => throw thrown)));
    }

    [Theory]
    [InlineData("add")]
    [InlineData("find")]
    [InlineData("send")]
    public async Task OtherFailuresAreThrownAsTheyAre(string step)
    {
        GongServerException thrown = new("down") { StatusCode = 503 };

        GongServerException caught = await Assert.ThrowsAsync<GongServerException>(() => RunAsync(
            add: () => step == "add" ? throw thrown : Known(),
            find: () => step == "find" ? throw thrown : throw new GongNotFoundException("getCall"),
            send: () => throw thrown));

        Assert.Same(thrown, caught);
    }

    [Fact]
    public async Task DuplicateWithoutAnIdIsThrown() =>
        await Assert.ThrowsAsync<GongDuplicateCallException>(() => RunAsync(add: () => throw new GongDuplicateCallException("posted"), find: () => null, send: () => null));

    [Fact]
    public async Task AnswerWithoutAnIdIsAFailure()
    {
        await Assert.ThrowsAsync<GongApiException>(() => RunAsync(add: () => null, find: () => null, send: () => null));

        Assert.Equal(["check", "add"], _steps);
    }

    [Fact]
    public async Task WrongMediaIsRefusedBeforeThereIsACall()
    {
        GongUpload upload = new()
        {
            Check = _ => throw new GongValidationException("empty"),
            Add = _ => throw new InvalidOperationException("added"),
            Find = (_, _) => throw new InvalidOperationException("found"),
            Send = (_, _) => throw new InvalidOperationException("sent"),
        };

        await Assert.ThrowsAsync<GongValidationException>(() => upload.RunAsync(CancellationToken.None));
    }

    private static string Known() => throw new GongDuplicateCallException("posted") { ExistingCallId = "9" };

    private Task<GongUploadResult> RunAsync(Func<string?> add, Func<string?> find, Func<string?> send) => new GongUpload
    {
        Check = _ => Step("check", () => null),
        Add = _ => Step("add", add),
        Find = (id, _) => Step("find " + id, find),
        Send = (id, _) => Step("send " + id, send),
    }.RunAsync(CancellationToken.None);

    private Task<string?> Step(string name, Func<string?> step)
    {
        _steps.Add(name);
        return Task.FromResult(step());
    }
}
