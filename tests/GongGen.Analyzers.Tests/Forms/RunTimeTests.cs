using GongGen.Generator;
using GongGen.Testing.Generators;

namespace GongGen.Analyzers.Tests.Forms;

/// <summary>What a rule says about a value while it is typed, <c>Validate()</c> says about the same value when the program runs.</summary>
public sealed class RunTimeTests(RunTimeTests.Program program) : IClassFixture<RunTimeTests.Program>
{
    // These rules are about how a value was made, or where it goes, which a program can't see.
    private static readonly string[] OfSourceOnly = [RuleIds.Deprecated, RuleIds.TimeUnit, RuleIds.LocalTime, RuleIds.UnstableKey, RuleIds.ApiAddress, RuleIds.SecretInSource];

    public static TheoryData<string> Rules => [.. Subjects.OfValues.Select(subject => subject.Rule).Except(OfSourceOnly, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_mistake_is_found_by_the_same_id(string id) => Assert.Contains(id, program.RulesBrokenBy($"Bad{id}"));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_right_value_is_not(string id) => Assert.DoesNotContain(id, program.RulesBrokenBy($"Good{id}"));

    /// <summary>The client with a method for each mistake and each right value, compiled and loaded.</summary>
    public sealed class Program : IDisposable
    {
        private readonly EmittedAssembly _assembly = EmittedGong.Files.Aggregate(GeneratorRun.Of<GongGenerator>(), (run, file) => run.WithFile(file))
            .WithSource($$"""
                {{EmittedGong.Usings}}
                internal static class Values
                {
                    {{string.Join('\n', Subjects.OfValues.Where(subject => !OfSourceOnly.Contains(subject.Rule, StringComparer.Ordinal)).SelectMany(Methods))}}
                }
                """)
            .Run().Emit();

        /// <summary>The ids of all rules that the object of a method breaks.</summary>
        public IEnumerable<string> RulesBrokenBy(string method) => (string[])_assembly.Call("Values", method)!;

        /// <inheritdoc/>
        public void Dispose() => _assembly.Dispose();

        private static IEnumerable<string> Methods(Subject subject) => [Method("Bad" + subject.Rule, subject, subject.Bad), Method("Good" + subject.Rule, subject, subject.Good)];

        private static string Method(string name, Subject subject, string value) =>
            $"public static string[] {name}() => new {subject.Object} {subject.Body(value)}.Validate().Select(violation => violation.RuleId).ToArray();";
    }
}
