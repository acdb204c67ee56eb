namespace GongGen.Analyzers.Tests.RandomCode;

/// <summary>Values of the framework's types: constants, right ones and wrong ones, and what comes from elsewhere.</summary>
internal sealed class PlainValues(Tape tape, CodeScope scope)
{
    private static readonly string[] Texts =
    [
        "1", "", "2", " ", "12345", "ann", "eng", "en-US", "inbound", "Inbound", "HubSpot", "Salesforce", "na", "ann@example.com", "x.mp3", "a.txt", "https://example.com/x.mp3",
        "https://api.gong.io/v2", "http://api.gong.io", "2025-03-01", "2025-03-01T00:00:00Z", "a", "b", "host", "\U0001F600", "Bearer abc", "\\\" {0}",
    ];

    private string _mark = "";

    /// <summary>A value of a type by its special name; null for a type that is made in another way.</summary>
    public string? Of(string type) => type switch
    {
        "string" => Text(),
        "bool" => Flag(),
        "int" or "long" => Number(),
        "float" => $"(float)({Fraction()})",
        "double" => Fraction(),
        "decimal" => $"(decimal)({Number()})",
        "global::System.DateTimeOffset" => Time(),
        "global::System.TimeSpan" => tape.Of("TimeSpan.Zero", "TimeSpan.FromSeconds(2)", "new TimeSpan(1, 2, 3)", "default"),
        "global::System.Uri" => $"new Uri({Text()})",
        "global::System.Threading.CancellationToken" => tape.Of("default", "CancellationToken.None"),
        "global::Gong.GongFile" => File(),
        _ => null,
    };

    /// <summary>A text.</summary>
    public string Text() => tape.Next(16) switch
    {
        1 => Local("anyText", "\"x\""),
        2 => $"$\"{{{Number()}}}-{{{Local("anyText", "\"x\"")}}}\"",
        3 => $"$\"{{\"a\"}}{{\"b\"}}\"",
        4 => $"{Literal()} + {Literal()}",
        5 => "string.Empty",
        6 => "nameof(Made)",
        7 => $"new string('x', {tape.Of("3", "256", "-1", Local("anyNumber", "4"))})",
        8 => Constant(),
        9 => Local("anyText.Trim()", "\" x \".Trim()"),
        10 => tape.Of("Guid.NewGuid().ToString()", "DateTime.UtcNow.ToString(\"o\")", "$\"{Random.Shared.Next()}\"", "Path.GetRandomFileName()"),
        11 => $"@{Quoted("a\"b").Replace("\\\"", "\"\"")}",
        12 => $"\"\"\"\n{Texts[tape.Next(Texts.Length)]}\n\"\"\"",
        13 => Local("ids[0]", "\"i\""),
        14 => $"string.Concat({Literal()}, {Literal()})",
        15 => $"({Literal()} is {{ Length: > 3 }} long{Mark()} ? long{Mark(again: true)} : {Literal()})",
        _ => Literal(),
    };

    /// <summary>A condition.</summary>
    public string Flag() => tape.Of("true", "false", Local("anyFlag", "true"), $"!{Local("anyFlag", "false")}", "(1 + 1 > 2)", Local("(anyText == \"\")", "false"));

    /// <summary>A whole number.</summary>
    public string Number() => tape.Of("1", "0", "2", "-1", "5", "300", "(1 + 1)", Local("anyNumber", "7"), Local("(anyNumber + 1)", "8"), "(int)TimeSpan.FromSeconds(1).TotalMilliseconds", "int.MaxValue", "default(int)");

    private string Fraction() => tape.Of("1", "0.5", "-1", "TimeSpan.FromMinutes(3).TotalSeconds", "TimeSpan.FromMinutes(3).TotalMilliseconds", "Math.Round(TimeSpan.FromMinutes(3).TotalMinutes)", Number());

    private string Time() => tape.Of(
        Local("anyTime", "default"),
        "DateTime.Now",
        "DateTimeOffset.UtcNow",
        "new DateTimeOffset(2025, 3, 1, 0, 0, 0, TimeSpan.Zero)",
        "new DateTimeOffset(2025, 2, 30, 0, 0, 0, TimeSpan.Zero)",
        Local("anyTime.AddDays(-1)", "DateTimeOffset.MinValue"),
        "DateTimeOffset.Parse(\"2025-03-01T00:00:00Z\")",
        "new DateTime(2025, 3, 1)",
        "DateTime.UtcNow.AddHours(1)",
        "default");

    private string File() => tape.Of(
        $"GongFile.FromPath({Text()})",
        $"GongFile.FromStream(File.OpenRead({Text()}), {Text()})",
        $"GongFile.FromStream(new MemoryStream(File.ReadAllBytes({Text()})), {Text()})",
        "GongFile.FromStream(Stream.Null, \"a.wav\", contentType: null)");

    private string Literal() => Quoted(Texts[tape.Next(Texts.Length)]);

    private string Constant()
    {
        string name = scope.NewName("Constant");
        scope.DeclareMember($"private const string {name} = {Literal()};");
        return name;
    }

    private string Local(string here, string elsewhere) => scope.HasLocals ? here : elsewhere;

    private string Mark(bool again = false)
    {
        _mark = again ? _mark : scope.NewName("");
        return _mark;
    }

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}
