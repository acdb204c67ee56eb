using System.Reflection;
using GongGen.CodeFixes;
using GongGen.Testing.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

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

    [Fact]
    public void Each_rule_is_well_described()
    {
        DiagnosticDescriptor[] rules = [.. EveryAnalyzer.All.SelectMany(analyzer => analyzer.SupportedDiagnostics)];
        Assert.Equal(rules.Length, rules.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(rules, rule =>
        {
            Assert.Matches("^GONG[123][0-9]{3}$", rule.Id);
            Assert.Equal($"https://github.com/gonggen/gonggen/blob/main/docs/rules/{rule.Id}.md", rule.HelpLinkUri);
            Assert.Equal(rule.Id == "GONG3014" ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning, rule.DefaultSeverity);
            Assert.DoesNotMatch(@"\.$", rule.Title.ToString());
            Assert.NotEmpty(rule.Description.ToString());
        });
    }

    [Fact]
    public void Each_fixer_fixes_all()
    {
        Type[] fixers = [.. typeof(GongFixer).Assembly.GetTypes().Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)];
        Assert.NotEmpty(fixers);
        Assert.All(fixers, type =>
        {
            CodeFixProvider fixer = (CodeFixProvider)Activator.CreateInstance(type)!;
            Assert.Contains(FixAllScope.Solution, fixer.GetFixAllProvider()!.GetSupportedFixAllScopes());
            Assert.Single(fixer.FixableDiagnosticIds);
        });
    }
}
