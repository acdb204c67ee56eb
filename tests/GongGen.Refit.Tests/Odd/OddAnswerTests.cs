using System.Net;
using System.Text;
using System.Text.Json;
using GongGen.EndToEnd.Tests;
using Odd;
using Refit;

namespace GongGen.Refit.Tests.Odd;

/// <summary>Answers of every shape, read through Refit with its default settings.</summary>
public class OddAnswerTests
{
    private const string Thing = """{"kebab-name":"a","$ref-like":"b","day":"2026-02-17","at":"2026-02-17T02:30:00+05:30","colour":"brand-new","nothing":null,"free":[1.50,{}],"more":{"x":9007199254740993},"inner":{"kebab-name":"c"},"unknown":1}""";

    [Fact]
    public async Task Record_IsReadToTheLastMember()
    {
        Thing thing = Assert.Single(await AskAsync("[" + Thing + "]", api => api.GetListAsync()));

        Assert.Equal(("a", "b", new DateOnly(2026, 2, 17)), (thing.KebabName, thing.RefLike, thing.Day));
        Assert.Equal(new DateTimeOffset(2026, 2, 17, 2, 30, 0, TimeSpan.FromHours(5.5)), thing.At);
        Assert.Equal(("brand-new", false), (thing.Colour!.Value.Value, thing.Colour.Value.IsKnown));
        Assert.Equal("[1.50,{}]", thing.Free!.Value.GetRawText());
        Assert.Equal(9_007_199_254_740_993, thing.More!["x"]);
        Assert.Equal("c", thing.Inner!.KebabName);
        Assert.Null(thing.Nothing);
    }

    [Fact]
    public async Task Map_IsRead() => Assert.Equal(2, (await AskAsync("""{"a":1,"b":2}""", api => api.GetMapAsync()))["b"]);

    [Fact]
    public async Task FreeForm_KeepsItsText() => Assert.Equal("""{"x":[1.0]}""", (await AskAsync("""{"x":[1.0]}""", api => api.GetFreeAsync())).GetRawText());

    [Fact]
    public async Task Number_IsRead() => Assert.Equal(long.MaxValue, await AskAsync("9223372036854775807", api => api.GetNumberAsync()));

    [Fact]
    public async Task Flag_IsRead() => Assert.True(await AskAsync("true", api => api.GetFlagAsync()));

    [Fact]
    public async Task OpenEnum_TakesAnyText()
    {
        Assert.Equal(Colour.LightBlue, await AskAsync("\"light-blue\"", api => api.GetColourAsync()));
        Assert.Equal("new", (await AskAsync("\"new\"", api => api.GetColourAsync())).Value);
    }

    [Fact]
    public async Task Text_IsItself() => Assert.Equal("\"a\" \u00e9", await AskAsync("\"a\" \u00e9", api => api.GetTextAsync()));

    [Fact]
    public async Task Bytes_AreAStream()
    {
        using HttpClient http = Http("RIFF");
        await using Stream stream = await RestService.For<IAnswersApi>(http).GetBytesAsync();
        using StreamReader reader = new(stream);

        Assert.Equal("RIFF", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task Nothing_IsEnough()
    {
        using HttpClient http = new(new FixedAnswer(HttpStatusCode.NoContent, [])) { BaseAddress = new Uri("https://odd.invalid") };

        await RestService.For<IAnswersApi>(http).GetNothingAsync();

        using IApiResponse response = await RestService.For<IAnswersApiResponses>(http).GetNothingAsync();
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Fact]
    public async Task WrongAnswer_IsTranslated()
    {
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => AskAsync("[]", api => api.GetMapAsync()));

        global::Odd.GongApiException translated = global::Odd.GongRefitExtensions.ToGongException(exception);
        Assert.IsType<JsonException>(exception.InnerException, exactMatch: false);
        Assert.Equal(("getMap", 200, "[]"), (translated.OperationId, translated.StatusCode, translated.ResponseBody));
        Assert.StartsWith("getMap was answered with 200 OK and application/json that is not the JSON that was expected", translated.Message, StringComparison.Ordinal);
    }

    private static async Task<T> AskAsync<T>(string answer, Func<IAnswersApi, Task<T>> ask)
    {
        using HttpClient http = Http(answer);
        return await ask(RestService.For<IAnswersApi>(http));
    }

    private static HttpClient Http(string answer) => new(new FixedAnswer(HttpStatusCode.OK, Encoding.UTF8.GetBytes(answer))) { BaseAddress = new Uri("https://odd.invalid") };
}
