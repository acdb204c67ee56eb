using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Reading.Tests;

/// <summary>A minimal document that was read; "[|" and "|]" mark the place where its one finding is expected.</summary>
internal sealed class Sample
{
    private const string Path = "sample.yaml";

    private readonly int _start;
    private readonly int _length;

    private Sample(string text, string @namespace)
    {
        _start = text.IndexOf("[|", StringComparison.Ordinal);
        int end = text.IndexOf("|]", StringComparison.Ordinal);
        _length = end - _start - 2;
        Text = _start < 0 ? text : text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        Result = DocumentReader.Read(new SpecSource(Path, Text), new ReadSettings { Namespace = @namespace }, CancellationToken.None);
    }

    public string Text { get; }

    public ReadResult Result { get; }

    public DocumentModel Model => Result.Model ?? throw new InvalidOperationException("no model: " + Describe());

    public IReadOnlyList<OperationModel> Operations => [.. Model.Apis.SelectMany(api => api.Operations)];

    public OperationModel Operation => Assert.Single(Operations);

    public static Sample Of(string text, string @namespace = "Gong") => new(text, @namespace);

    /// <summary>A document of component schemas, given as YAML without indentation.</summary>
    public static Sample OfSchemas(string schemas, string version = "3.1.0", string @namespace = "Gong") => Of(
        $"openapi: {version}\ninfo: {{ title: Sample, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n{Indent(schemas, 4)}", @namespace);

    /// <summary>A document with the members of one schema, Thing.</summary>
    public static Sample OfMembers(string members, string version = "3.1.0") => OfSchemas("Thing:\n  type: object\n  properties:\n" + Indent(members, 4), version);

    /// <summary>A document of paths, given as YAML without indentation, with a schema Call { id } and a schema Problem { text }.</summary>
    public static Sample OfPaths(string paths) => Of(
        $"openapi: 3.0.3\ninfo: {{ title: Sample, version: '1' }}\npaths:\n{Indent(paths, 2)}\ncomponents:\n  schemas:\n"
        + "    Call: { type: object, properties: { id: { type: string } } }\n    Problem: { type: object, properties: { text: { type: string } } }\n");

    /// <summary>A document with one operation, GET /things.</summary>
    public static Sample OfOperation(string operation, string path = "/things", string method = "get") =>
        OfPaths($"{path}:\n  {method}:\n    operationId: doIt\n{Indent(operation, 4)}");

    public RecordModel Record(string name) => Model.Types.OfType<RecordModel>().Single(type => type.Name == name);

    public EnumModel Enum(string name) => Model.Types.OfType<EnumModel>().Single(type => type.Name == name);

    public PropertyModel Member(string jsonName, string record = "Thing") => Record(record).Properties.Single(property => property.JsonName == jsonName);

    /// <summary>Asserts that nothing was found.</summary>
    public Sample IsClean()
    {
        Assert.True(Result.Issues.Count == 0, Describe());
        return this;
    }

    /// <summary>Asserts that exactly one thing of a kind was found, at the marked place where there is one.</summary>
    public SpecIssue Finds(SpecIssueKind kind, string? pointer = null)
    {
        List<SpecIssue> found = Result.Issues.Where(issue => issue.Kind == kind).ToList();
        Assert.True(found.Count == 1, $"{found.Count} of {kind}: {Describe()}");
        SpecIssue issue = found[0];
        if (_start >= 0)
        {
            SpecLocation place = issue.Location;
            string before = Text[.._start];
            int line = before.Count(c => c == '\n');
            Assert.Equal(Text.Substring(_start, _length), Text.Substring(place.Offset, place.Length));
            Assert.Equal((_start, line, _start - (before.LastIndexOf('\n') + 1)), (place.Offset, place.Line, place.Column));
            Assert.Equal(Path, place.Path);
        }

        if (pointer is not null)
        {
            Assert.Equal(pointer, issue.Pointer);
        }

        Assert.False(issue.Message.EndsWith('.'), issue.Message);
        return issue;
    }

    private static string Indent(string text, int spaces) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', spaces) + line));

    private string Describe() => string.Join("; ", Result.Issues.Select(issue => $"{issue.Kind} {issue.Message} at {issue.Location.Line + 1}:{issue.Location.Column + 1} {issue.Pointer}"));
}
