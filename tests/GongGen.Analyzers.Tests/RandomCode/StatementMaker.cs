using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Tests.RandomCode;

/// <summary>Makes statements around values and calls of the client.</summary>
internal sealed class StatementMaker(Tape tape, CodeScope scope, ClientShape client)
{
    private const int MaxDepth = 3;

    private readonly ValueMaker _values = new(tape, scope);
    private int _depth;

    /// <summary>Makes values of types.</summary>
    public ValueMaker Values => _values;

    /// <summary>A few statements in a block of their own.</summary>
    public string Block(string more = "") => $"{{\n{scope.Statements([.. Enumerable.Range(0, 1 + tape.Next(2)).Select(_ => (Func<string>)Statement)])}{more}\n}}";

    /// <summary>A request of any type, as a declaration.</summary>
    public string Request()
    {
        INamedTypeSymbol type = client.Requests[tape.Next(client.Requests.Length)];
        string name = scope.NewName("value");
        return $"{ClientShape.NameOf(type)} {name} = {_values.Make(type)}; GC.KeepAlive({name});";
    }

    private string Statement()
    {
        _depth++;
        string statement = _depth > MaxDepth ? Request() : tape.Next(20) switch
        {
            1 => $"{Awaited(Call(Operation()))};",
            2 => ReadAnswer(Operation()),
            3 => $"GC.KeepAlive({Awaited(Call(Operation()))});",
            4 => PerId(),
            5 => $"if ({_values.Plain.Flag()}) {Block()} else {Block()}",
            6 => $"try {Block()} catch (Exception error) {{ Console.WriteLine(error); }}",
            7 => $"for (int i{Name("", out string i)} = 0; i{i} < 3; i{i}++) {Block()}",
            8 => $"while ({_values.Plain.Flag()}) {Block("if (ids.Count > 3) break;")}",
            9 => InFunction(),
            10 => $"{Awaited($"Task.WhenAll(ids.Select(id => {scope.Within(false, scope.HasLocals, () => Call(Operation()))}))")};",
            11 when scope.CanAwait => $"await foreach (var item{Name("", out _)} in {Call(client.Walkers[tape.Next(client.Walkers.Length)])}) {Block()}",
            12 => Upload(),
            13 => Options(),
            14 => $"switch ({_values.Plain.Text()}) {{ case \"1\": {Block()} break; default: {Block()} break; }}",
            15 => $"File.WriteAllText({_values.Plain.Text()}, $\"{{({Awaited(Call(Operation()))})}}\");",
            16 => $"lock (ids) {scope.Within(false, scope.HasLocals, () => Block())}",
            _ => Request(),
        };
        _depth--;
        return statement;
    }

    private IMethodSymbol Operation() => client.Operations[tape.Next(client.Operations.Length)];

    private string Awaited(string call) => scope.CanAwait ? $"await {call}" : $"{call}.GetAwaiter().GetResult()";

    private string Name(string start, out string name)
    {
        name = scope.NewName(start);
        return name;
    }

    private string Call(IMethodSymbol method)
    {
        IEnumerable<IParameterSymbol> parameters = method.IsExtensionMethod ? method.Parameters.Skip(1) : method.Parameters;
        IParameterSymbol[] chosen = [.. parameters.Where(parameter => !parameter.IsOptional || tape.Rarely(3))];
        bool isNamed = chosen.Length < parameters.Count() || tape.Rarely(3);
        IEnumerable<string> arguments = [.. chosen.Select(parameter => (isNamed ? parameter.Name + ": " : "") + _values.Make(parameter.Type))];
        return $"{client.CallOf(method)}({string.Join(", ", isNamed && tape.Rarely(2) ? arguments.Reverse() : arguments)})";
    }

    private string ReadAnswer(IMethodSymbol method)
    {
        if (method.ReturnType is not INamedTypeSymbol { TypeArguments: [INamedTypeSymbol answer] } || answer.GetMembers().OfType<IPropertySymbol>().Where(member => !member.IsStatic && member.DeclaredAccessibility == Accessibility.Public).ToArray() is not { Length: > 0 } members)
        {
            return $"{Awaited(Call(method))};";
        }

        string name = scope.NewName("answer");
        string member = members[tape.Next(members.Length)].Name;
        return $"var {name} = {Awaited(Call(method))}; {tape.Of("GC.KeepAlive", "Console.WriteLine")}({name}{tape.Of(".", "?.", "!.")}{member});";
    }

    private string PerId()
    {
        string name = scope.NewName("id");
        IMethodSymbol[] single = [.. client.Operations.Where(operation => operation.Parameters is [{ Type.SpecialType: SpecialType.System_String }, { IsOptional: true }, ..])];
        string call = $"{client.CallOf(single[tape.Next(single.Length)])}({name})";
        return tape.Rarely(3)
            ? $"{Awaited($"Task.WhenAll(ids.Select({name} => {call}))")};"
            : $"foreach (string {name} in ids) {Block($"{Awaited(call)};")}";
    }

    private string InFunction()
    {
        string name = scope.NewName("Run");
        bool isAsync = tape.Rarely(2);
        string body = scope.Within(isAsync, scope.HasLocals, () => Block());
        return tape.Rarely(2)
            ? $"{(isAsync ? "async Task" : "void")} {name}() {body} {name}();"
            : $"{(isAsync ? "Func<Task>" : "Action")} {name} = {(isAsync ? "async " : "")}() => {body}; {name}();";
    }

    private string Upload()
    {
        IMethodSymbol add = client.Operations.First(operation => operation.Name == "AddCallAsync");
        IMethodSymbol upload = client.Operations.First(operation => operation.Name == "AddCallRecordingAsync");
        string name = scope.NewName("added");
        return $"var {name} = {Awaited(Call(add))}; {Awaited($"{client.CallOf(upload)}({tape.Of($"{name}.CallId!", $"id: {name}.CallId!", "\"1\"")}, {Named(upload, _values.Plain.Of("global::Gong.GongFile")!)})")};";
    }

    private string Named(IMethodSymbol upload, string file) => tape.Rarely(2) ? $"{upload.Parameters[1].Name}: {file}" : file;

    private string Options()
    {
        string name = scope.NewName("options");
        return $"GongClientOptions {name} = new() {{ AccessKeySecret = {_values.Plain.Text()}, BaseUrl = new({_values.Plain.Text()}) }}; {name}.BaseUrl = new Uri({_values.Plain.Text()}); {name}.BearerToken = {_values.Plain.Text()}; GC.KeepAlive(new GongClient({name}));";
    }
}
