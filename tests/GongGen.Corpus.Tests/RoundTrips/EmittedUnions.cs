using GongGen.Testing.Generators;

namespace GongGen.Corpus.Tests.RoundTrips;

/// <summary>The clients of the documents about unions, compiled and loaded once for all tests.</summary>
public sealed class EmittedUnions : IDisposable
{
    private const string Uses = """
        using System.Linq;
        using System.Text.Json;
        using Gong;

        static class Uses
        {
            public static Mixed[] Made() => new Mixed[] { "text", 1.5, true, new(new Mixed[] { "a" }), new(new System.Collections.Generic.Dictionary<string, Mixed> { ["b"] = 2 }) };

            public static string Write() => JsonSerializer.Serialize(Made());

            public static string Switch() => string.Join(' ', Made().Select(each => each.Value switch
            {
                string text => "text " + text,
                double number => "number " + number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                bool flag => "flag " + flag,
                System.Collections.Generic.IReadOnlyList<Mixed> list => "list " + list.Count,
                System.Collections.Generic.IReadOnlyDictionary<string, Mixed> map => "map " + map.Count,
                _ => "?",
            }));

            public static string Context(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize(json, GongJsonContext.Default.GetTypeInfo(typeof(Holder))!), GongJsonContext.Default.GetTypeInfo(typeof(Holder))!);

            public static bool AreEqual() => new Mixed("a") == (Mixed)"a" && new Mixed("a") != (Mixed)"b" && new Mixed(1.0).GetHashCode() == new Mixed(1.0).GetHashCode();

            public static Mixed? Null() => (string?)null!;

            public static string Violations()
            {
                Holder holder = new() { Needed = "too long a text", OrNull = null, List = new Mixed[] { 11.5, new(new Mixed[] { "too long again" }) } };
                return string.Join("; ", holder.Validate());
            }
        }
        """;

    private const string PetUses = """
        using System.Linq;
        using Gong;

        static class Uses
        {
            public static string Violations() => string.Join("; ", ((Pet)new Dog { Kind = "pup", Name = "x", Friend = new Cat { Kind = "kitty", Name = "" } }).Validate().Select(each => each.Path + " " + each.RuleId));
        }
        """;

    /// <summary>Values of several JSON kinds.</summary>
    public EmittedAssembly Mixed { get; } = CorpusDocument.Run(CorpusDocument.Text("unions.yaml")).WithSource(Uses).Run().Emit();

    /// <summary>Objects that members tell apart.</summary>
    public EmittedAssembly Objects { get; } = CorpusDocument.Run(CorpusDocument.Text("unions-of-objects.yaml")).WithSource(PetUses).Run().Emit();

    /// <summary>Objects that extend one schema.</summary>
    public EmittedAssembly Heirs { get; } = CorpusDocument.Run(CorpusDocument.Text("unions-of-heirs.yaml")).Run().Emit();

    /// <inheritdoc/>
    public void Dispose()
    {
        Mixed.Dispose();
        Objects.Dispose();
        Heirs.Dispose();
    }
}
