namespace GongGen.Analyzers.Tests.Forms;

/// <summary>The places where statements can stand: types in which STATEMENT stands for them.</summary>
internal static class PlaceForms
{
    private static readonly (string Name, string Text)[] Types =
    [
        ("a method", "class Place { public void Run() { STATEMENT } }"),
        ("an async method", "class Place { public async Task RunAsync() { await Task.Yield(); STATEMENT } }"),
        ("an async method without an answer", "class Place { public async void Run() { await Task.Yield(); STATEMENT } }"),
        ("an iterator", "class Place { public IEnumerable<int> Run() { yield return 1; STATEMENT } }"),
        ("an async iterator", "class Place { public async IAsyncEnumerable<int> Run() { await Task.Yield(); yield return 1; STATEMENT } }"),
        ("a lambda", "class Place { public Action Run() => () => { STATEMENT }; }"),
        ("an async lambda", "class Place { public Func<Task> Run() => async () => { await Task.Yield(); STATEMENT }; }"),
        ("an anonymous method", "class Place { public Action Run() => delegate { STATEMENT }; }"),
        ("a lambda in a field", "class Place { private static readonly Action Run = () => { STATEMENT }; public static Action Same => Run; }"),
        ("a local function", "class Place { public void Run() { Local(); void Local() { STATEMENT } } }"),
        ("a constructor", "class Place { public Place() { STATEMENT } }"),
        ("a static constructor", "class Place { static Place() { STATEMENT } }"),
        ("a getter", "class Place { public int Number { get { STATEMENT return 1; } } }"),
        ("a setter", "class Place { public int Number { get => 1; set { STATEMENT } } }"),
        ("an indexer", "class Place { public int this[int index] { get { STATEMENT return index; } } }"),
        ("an operator", "class Place { public static Place operator +(Place left, Place right) { STATEMENT return left; } }"),
        ("an event", "class Place { public event Action? Changed { add { STATEMENT } remove { } } }"),
        ("a generic method", "class Place { public void Run<T>() where T : class { STATEMENT } }"),
        ("a generic type", "class Place<T> { public void Run() { STATEMENT } }"),
        ("a record with a primary constructor", "record Place(int Number) { public void Run() { STATEMENT } }"),
        ("a class with a primary constructor", "class Place(int number) { public int Run() { STATEMENT return number; } }"),
        ("a struct", "struct Place { public void Run() { STATEMENT } }"),
        ("an interface", "interface IPlace { void Run() { STATEMENT } }"),
        ("an extension method", "static class Place { public static void Run(this string text) { STATEMENT } }"),
        ("a nested type", "class Place { private static class Inner { public static void Run() { STATEMENT } } public static void Run() => Inner.Run(); }"),
        ("a block in a try", "class Place { public void Run() { try { STATEMENT } catch (IOException) { } finally { } } }"),
        ("a using statement", "class Place { public void Run() { using (new MemoryStream()) { STATEMENT } } }"),
        ("a switch section", "class Place { public void Run(int number) { switch (number) { case 1: { STATEMENT break; } } } }"),
        ("an if", "class Place { public void Run(bool flag) { if (flag) { STATEMENT } } }"),
    ];

    /// <summary>A program of top-level statements has no name for its place.</summary>
    public const string TopLevel = "top-level statements";

    /// <summary>A source for each place.</summary>
    public static IEnumerable<(string Name, string Text)> Of(string statement) => Types.Select(place => (place.Name, place.Text.Replace("STATEMENT", statement, StringComparison.Ordinal)));
}
