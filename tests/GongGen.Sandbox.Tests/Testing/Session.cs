using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GongGen.Sandbox.Tests.Testing;

/// <summary>A sandbox and a plain HttpClient that talks to it with the access key.</summary>
internal sealed class Session : IAsyncDisposable
{
    private Session(GongSandbox sandbox)
    {
        Sandbox = sandbox;
        Http = new HttpClient { BaseAddress = sandbox.BaseUrl };
        var pair = Encoding.UTF8.GetBytes($"{sandbox.AccessKey}:{sandbox.AccessKeySecret}");
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(pair));
    }

    public GongSandbox Sandbox { get; }

    public HttpClient Http { get; }

    public static async Task<Session> StartAsync(GongSandboxOptions? options = null) => new(await GongSandbox.StartAsync(options));

    public Task<Reply> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<Reply> PostAsync(string path, string json) => SendAsync(HttpMethod.Post, path, json);

    public Task<Reply> AddCallAsync(JsonObject call) => PostAsync("v2/calls", call.ToJsonString());

    /// <summary>Adds a valid call, with something of it changed, and returns its id.</summary>
    public async Task<string> AddValidCallAsync(Action<JsonObject>? change = null)
    {
        var call = NewCall.Valid();
        change?.Invoke(call);
        var reply = await AddCallAsync(call);
        Assert.Equal(200, reply.Status);
        return reply["callId"].GetString()!;
    }

    public Task<Reply> UploadAsync(string callId, byte[] media, string part = "mediaFile") =>
        SendAsync(HttpMethod.Put, $"v2/calls/{callId}/media", new MultipartFormDataContent { { new ByteArrayContent(media), part, "call.wav" } });

    public Task<Reply> SendAsync(HttpMethod method, string path, string json) =>
        SendAsync(method, path, new StringContent(json, Encoding.UTF8, "application/json"));

    public async Task<Reply> SendAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        using var response = await Http.SendAsync(request);
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return new Reply((int)response.StatusCode, body.RootElement.Clone(), response.Headers.RetryAfter?.Delta);
    }

    public ValueTask DisposeAsync()
    {
        Http.Dispose();
        return Sandbox.DisposeAsync();
    }
}
