using GongGen.Testing.Analyzers;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Tests;

/// <summary>How loud rules are is said in .editorconfig, rule by rule or for a category.</summary>
public class SeverityTests
{
    private const string Wrong = "PrimaryUser = [|\"2\"|], Parties = [new() { UserId = \"1\" }]";

    [Theory]
    [InlineData("dotnet_diagnostic.GONG2001.severity = error", DiagnosticSeverity.Error)]
    [InlineData("dotnet_diagnostic.GONG2001.severity = suggestion", DiagnosticSeverity.Info)]
    [InlineData("dotnet_analyzer_diagnostic.category-GongGen.Fields.severity = error", DiagnosticSeverity.Error)]
    [InlineData("dotnet_analyzer_diagnostic.category-GongGen.Calls.severity = error", DiagnosticSeverity.Warning)]
    public Task A_severity_is_chosen(string line, DiagnosticSeverity severity) => Test(Wrong).WithEditorConfig("root = true\n[*.cs]\n" + line).ExpectingSeverity(severity).RunAsync();

    [Fact]
    public Task A_rule_is_switched_off() => Test(Wrong.Replace("[|", "").Replace("|]", "")).WithEditorConfig("root = true\n[*.cs]\ndotnet_diagnostic.GONG2001.severity = none").RunAsync();

    [Fact]
    public Task A_pragma_switches_off_a_line() => EmittedGong.InMethod<PrimaryUserMissingAnalyzer>("""
        #pragma warning disable GONG2001 // tried on purpose
        _ = new NewCallAddingRequest { ClientUniqueId = "1", ActualStart = anyTime, Direction = CallDirection.Inbound, PrimaryUser = "2", Parties = [new() { UserId = "1" }] };
        #pragma warning restore GONG2001
        """).RunAsync();

    private static AnalyzerTest<PrimaryUserMissingAnalyzer> Test(string members) => Requests.Bare<PrimaryUserMissingAnalyzer>(members);
}
