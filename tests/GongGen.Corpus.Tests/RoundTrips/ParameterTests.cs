using GongGen.Testing.Generators;

namespace GongGen.Corpus.Tests.RoundTrips;

/// <summary>What the emitted client sends for parameters that are objects.</summary>
public class ParameterTests
{
    private const string Uses = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Gong;

        static class Uses
        {
            private static readonly Simple Simple = new() { A = "x y", N = 1.5 };

            public static string Query() => Sent(gong => gong.Things.GetThingsAsync(
                new Dictionary<string, long> { ["k"] = 1 },
                new Nested { A = "ü" },
                form: new() { A = "&", List = new[] { "1", "2" }, AdditionalProperties = new Dictionary<string, JsonElement> { ["more"] = Json("[true,{}]") } },
                plain: Simple,
                deep: new() { B = new long[] { 3, 4 }, C = new() { D = true } },
                pipes: Simple,
                free: Json("{\"a\":{\"b\":1}}"),
                json: new Nested { Inner = new() { A = "q" } },
                jsonList: new[] { new Nested() },
                xSimple: Simple,
                xPairs: Simple,
                cookies: Simple,
                cookie: Simple,
                page: new() { Size = 5 }));

            public static string Nothing() => Sent(gong => gong.Things.GetThingsAsync(new Dictionary<string, long>(), new Nested(), form: new(), deep: new()));

            public static string Path() => Sent(gong => gong.Things.GetThingAsync(
                Simple, Simple, new DateOnly(2024, 2, 29), new GetThingLabelsItem[] { "a", "b" }, new[] { "c", "d" }, Simple, "t\"x"));

            public static string Refused() => Refuse(() => Sent(gong => gong.Things.GetThingsAsync(new Dictionary<string, long>(), new Nested(), plain: new() { A = "more than ten characters" }, page: new() { Size = 101 })));

            public static string Empty() => Refuse(() => Sent(gong => gong.Things.GetThingAsync(new(), Simple, default, Array.Empty<GetThingLabelsItem>(), Array.Empty<string>(), Simple, "")));

            private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;

            private static string Refuse(Func<string> send)
            {
                try
                {
                    return send();
                }
                catch (Exception exception) when (exception is GongValidationException or ArgumentException)
                {
                    return exception.Message;
                }
            }

            private static string Sent(Func<GongClient, Task> call)
            {
                Recorder recorder = new();
                using GongClient gong = new(new GongClientOptions { BearerToken = "t" }, new HttpClient(recorder));
                call(gong).GetAwaiter().GetResult();
                return recorder.Text;
            }

            private sealed class Recorder : HttpMessageHandler
            {
                public string Text { get; private set; } = "";

                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    Text = request.RequestUri!.PathAndQuery + string.Concat(request.Headers.Where(header => header.Key[0] == 'X' || header.Key == "Cookie").Select(header => "\n" + header.Key + ": " + string.Join(",", header.Value)));
                    return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
                }
            }
        }
        """;

    [Fact]
    public void Parameters_AreSentAsTheirStylesSay()
    {
        using EmittedAssembly client = CorpusDocument.Run(CorpusDocument.Text("parameters-that-are-objects.yaml")).WithSource(Uses).Run().Emit();

        Assert.Equal(
            """
            /things?map%5Bk%5D=1&a=%26&list=1&list=2&more=true&more=%7B%7D&plain=a,x%20y,n,1.5&deep%5Bb%5D=3&deep%5Bb%5D=4&deep%5Bc%5D%5Bd%5D=true&pipes=a%7Cx%20y%7Cn%7C1.5&free%5Ba%5D%5Bb%5D=1&json=%7B%22inner%22%3A%7B%22a%22%3A%22q%22%7D%7D&jsonList=%5B%7B%7D%5D&page%5Bsize%5D=5
            X-Json: {"a":"\u00FC"}
            X-Simple: a,x y,n,1.5
            X-Pairs: a=x y,n=1.5
            Cookie: a=x%20y; n=1.5; cookie=a,x%20y,n,1.5
            """,
            client.Call("Uses", "Query"));
        Assert.Equal("/things\nX-Json: {}", client.Call("Uses", "Nothing"));
        Assert.Equal("/things/a,x%20y,n,1.5/a=x%20y,n=1.5/.2024-02-29/.a.b/;matrix=c,d/;a=x%20y;n=1.5/%22t%5Cu0022x%22", client.Call("Uses", "Path"));
    }

    [Fact]
    public void Objects_AreCheckedBeforeTheyAreSent()
    {
        using EmittedAssembly client = CorpusDocument.Run(CorpusDocument.Text("parameters-that-are-objects.yaml")).WithSource(Uses).Run().Emit();

        string refused = (string)client.Call("Uses", "Refused")!;
        Assert.Contains("plain.A: has 24 characters", refused, StringComparison.Ordinal);
        Assert.Contains("page.Size: is 101", refused, StringComparison.Ordinal);
        Assert.Contains("'simple' becomes a part of the path", (string)client.Call("Uses", "Empty")!, StringComparison.Ordinal);
    }
}
