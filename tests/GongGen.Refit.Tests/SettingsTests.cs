using System.Net;
using System.Text;
using GongGen.EndToEnd.Tests;
using Odd;
using Refit;

namespace GongGen.Refit.Tests;

/// <summary>Refit's settings, which count whoever made the client.</summary>
public class SettingsTests
{
    private static readonly Uri s_address = new("https://odd.invalid");

    [Fact]
    public async Task ContentSerializer_Reads()
    {
        RecordingSerializer serializer = new();
        using HttpClient http = Answering("""{"a":1}""");

        await RestService.For<IAnswersApi>(http, new RefitSettings(serializer)).GetMapAsync();

        Assert.Equal([typeof(IReadOnlyDictionary<string, long>)], serializer.Read);
    }

    [Fact]
    public async Task ContentSerializer_Writes()
    {
        RecordingSerializer serializer = new();
        using HttpClient http = Answering("");

        await RestService.For<IBodiesApi>(http, new RefitSettings(serializer)).SendColourAsync(Colour.LightBlue);

        Assert.Single(serializer.Written);
    }

    [Fact]
    public async Task ExceptionFactory_DecidesWhatIsAFailure()
    {
        RefitSettings settings = new() { ExceptionFactory = async response => await Task.FromResult<Exception?>(new TimeoutException(response.StatusCode.ToString())) };
        using HttpClient http = Answering("true");

        TimeoutException exception = await Assert.ThrowsAsync<TimeoutException>(() => RestService.For<IAnswersApi>(http, settings).GetFlagAsync());

        Assert.Equal(nameof(HttpStatusCode.OK), exception.Message);
    }

    [Fact]
    public async Task AuthorizationGetter_GivesTheToken()
    {
        using RequestRecorder recorder = new() { Status = HttpStatusCode.NoContent };
        RefitSettings settings = new() { HttpMessageHandlerFactory = () => recorder };
#if ONE_TOKEN
        settings.AuthorizationHeaderValueGetter = () => Task.FromResult("abc");
#else
        settings.AuthorizationHeaderValueGetter = async (_, _) => await Task.FromResult("abc");
#endif

        await RestService.For<IHeadersApi>(s_address.ToString(), settings).HeadersAsync("trace");

        Assert.Equal("Bearer abc", recorder.Authorization);
    }

    [Fact]
    public async Task UrlParameterFormatter_WritesQueriesAndPaths()
    {
        using RequestRecorder recorder = new() { Status = HttpStatusCode.NoContent };
        using HttpClient http = new(recorder) { BaseAddress = s_address };
        RefitSettings settings = new() { UrlParameterFormatter = new MarkingFormatter() };

        await RestService.For<IPathsApi>(http, settings).EmbeddedAsync("a", "b", 3);
        Assert.StartsWith("PUT /v1/~a:~b/x-~3.json\n", recorder.Sent, StringComparison.Ordinal);

        await RestService.For<IQueriesApi>(http, settings).QueryListsAsync([new(2026, 2, 17, 2, 30, 0, TimeSpan.Zero)], many: ["a", "b"], days: [new(2026, 2, 17)]);
        Assert.Contains("many=~a&many=~b", recorder.Sent, StringComparison.Ordinal);
        Assert.Contains("days=~2026-02-17", recorder.Sent, StringComparison.Ordinal);
        Assert.Contains("times=~2026-02-17T02%3A30%3A00%2B00%3A00", recorder.Sent, StringComparison.Ordinal);
    }

    private static HttpClient Answering(string body) => new(new FixedAnswer(HttpStatusCode.OK, Encoding.UTF8.GetBytes(body))) { BaseAddress = s_address };
}
