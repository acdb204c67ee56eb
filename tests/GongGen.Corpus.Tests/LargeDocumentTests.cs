using GongGen.Reading;

namespace GongGen.Corpus.Tests;

/// <summary>Documents that are large in one direction: the client compiles, and twice the text is not four times the memory.</summary>
public class LargeDocumentTests
{
    private const int Many = 3000;
    private const int Members = 1000;

    [Theory]
    [InlineData("E: { type: string, enum: [", "value{0}", "] }")]
    [InlineData("R: { type: object, properties: { ", "p{0}: {{ type: string }}", " } }")]
    [InlineData("R: { type: object, required: [p1, p2], properties: { ", "p{0}: {{ type: array, items: {{ type: integer, enum: [1] }} }}", " } }")]
    public void LargeSchema_GivesAClientThatCompiles(string start, string item, string end) =>
        Assert.Empty(CorpusDocument.Run($"openapi: 3.1.0\npaths: {{}}\ncomponents: {{ schemas: {{ {start}{Repeat(item, ", ", Members)}{end} }} }}\n").Run().Diagnostics);

    [Fact]
    public void DeepSchema_GivesAClientOrADiagnostic()
    {
        string deep = Repeat("{{ properties: {{ a: ", "", 60) + "{ type: string }" + Repeat(" }} }}", "", 60);

        Assert.All(CorpusDocument.Run($"openapi: 3.1.0\npaths: {{}}\ncomponents: {{ schemas: {{ D: {deep} }} }}\n").Run().Diagnostics, diagnostic => Assert.NotEqual("GONG9099", diagnostic.Id));
    }

    [Theory]
    [InlineData("tags: [", "{{ name: T{0} }}", ", ", "]\npaths: {}\n")]
    [InlineData("paths: {}\ninfo: { title: '", "<b x ", "", "' }\n")]
    [InlineData("paths: { /a: { get: { parameters: [", "{{ name: p{0}, in: query }}", ", ", "] } } }\n")]
    [InlineData("paths: {}\ncomponents: { schemas: {", "'a {0}': {{ $ref: '#/components/schemas/B' }}", ", ", "} }\n")]
    [InlineData("paths: {}\ncomponents: { schemas: {", "'{0}': {{ properties: {{ a: {{ type: string }} }} }}", ", ", "} }\n")]
    public void TwiceTheText_IsNotFourTimesTheMemory(string start, string item, string separator, string end)
    {
        Allocate(start, item, separator, end, 100);
        long once = Allocate(start, item, separator, end, Many);
        long fourTimes = Allocate(start, item, separator, end, Many * 4);

        // Linear is 4, quadratic is 16. What it takes of time is in the benchmarks.
        Assert.True(fourTimes < once * 6, $"{once:N0} bytes became {fourTimes:N0}");
    }

    private static long Allocate(string start, string item, string separator, string end, int count)
    {
        string text = $"openapi: 3.1.0\n{start}{Repeat(item, separator, count)}{end}";
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(DocumentReader.Read(new SpecSource("large.yaml", text), new ReadSettings { Namespace = "Gong" }, CancellationToken.None).Model);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string item, string separator, int count) => string.Join(separator, Enumerable.Range(1, count).Select(index => string.Format(System.Globalization.CultureInfo.InvariantCulture, item, index)));
}
