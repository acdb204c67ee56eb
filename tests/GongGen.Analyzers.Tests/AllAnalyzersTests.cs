using GongGen.Testing.Analyzers;

namespace GongGen.Analyzers.Tests;

public class AllAnalyzersTests
{
    [Fact]
    public Task A_right_program_is_silent() => EmittedGong.Test<EveryAnalyzer>(Programs.Import).RunAsync();

    [Fact]
    public Task Half_typed_code_throws_nothing() => EmittedGong.Test<EveryAnalyzer>(Programs.Wrong).RunHalfTypedAsync(40);

    [Fact]
    public Task Cyclic_code_ends() => EmittedGong.Test<EveryAnalyzer>("""
        class Cycles
        {
            private static readonly string A = B + "";
            private static readonly string B = A + "";
            private static string Property => Property + "x";
            private static CallParticipant First(string id) => Second(id);
            private static CallParticipant Second(string id) => First(id + id);
            private static IReadOnlyList<CallParticipant> All => All;

            public NewCallAddingRequest Run()
            {
                string Local(string text) => Local(text + text);
                return new()
                {
                    ClientUniqueId = Local("1"),
                    ActualStart = default,
                    Direction = A,
                    PrimaryUser = Property,
                    Parties = [First("1"), Second(B), .. All],
                    LanguageCode = Local(Property),
                };
            }
        }
        """).RunAsync();

    [Fact]
    public Task Nothing_is_said_where_nothing_is_emitted() => new AnalyzerTest<EveryAnalyzer>().WithSource("""
        record Mine
        {
            public required string Name { get; init; }

            public static Mine Empty { get; } = new() { Name = "" };
        }
        """).RunAsync();
}
