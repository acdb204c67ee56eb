namespace GongGen.Analyzers.Tests.RandomCode;

/// <summary>Makes a file: a class or record with members of every kind, or a program of top-level statements.</summary>
internal sealed class ProgramMaker
{
    private const string Parameters = "string anyText, int anyNumber, bool anyFlag, DateTimeOffset anyTime, IReadOnlyList<string> ids";

    private readonly CodeScope _scope = new();
    private readonly Tape _tape;
    private readonly StatementMaker _statements;

    /// <summary>Reads all choices from a tape.</summary>
    public ProgramMaker(Tape tape, ClientShape client)
    {
        _tape = tape;
        _statements = new(tape, _scope, client);
    }

    /// <summary>The whole file.</summary>
    public string Make()
    {
        string members = string.Join('\n', Enumerable.Range(0, 1 + _tape.Next(2)).Select(_ => Member()).ToList());
        return $$"""
            {{EmittedGong.Usings}}
            {{_tape.Of("class", "sealed record")}} Made(GongClient gong)
            {
            {{members}}
            {{_scope.Members}}
            }
            """;
    }

    private string Member() => _tape.Next(8) switch
    {
        1 => $"public async IAsyncEnumerable<string> {Name("Stream")}({Parameters}) {Body(canAwait: true, "yield return anyText;")}",
        2 => $"public IEnumerable<int> {Name("Items")}({Parameters}) {Body(canAwait: false, "yield return anyNumber;")}",
        3 => $"public void {Name("Run")}({Parameters}) {Body(canAwait: false)}",
        4 => $"public Func<Task> {Name("Lambda")}({Parameters}) => async () => {Body(canAwait: true)};",
        5 => $"public int {Name("Get")} {{ get {{ GongClient gong = new(new GongClientOptions()); string anyText = \"\"; int anyNumber = 1; bool anyFlag = true; DateTimeOffset anyTime = default; IReadOnlyList<string> ids = []; {Body(canAwait: false)} return anyNumber; }} }}",
        6 => $"public async Task<T> {Name("Generic")}<T>(T given, {Parameters}) {Body(canAwait: true, "await Task.Yield(); return given;")}",
        _ => $"public async Task {Name("RunAsync")}({Parameters}) {Body(canAwait: true, "await Task.Yield();")}",
    };

    private string Name(string start) => _scope.NewName(start);

    private string Body(bool canAwait, string more = "") => _scope.Within(canAwait, hasLocals: true, () => _statements.Block(more));
}
