using GongGen.Testing.Analyzers;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Tests;

/// <summary>Tests over a request to add a call, of which only some members matter.</summary>
internal static class Requests
{
    /// <summary>A request with a host, a party for the host, and these members.</summary>
    public static AnalyzerTest<TAnalyzer> With<TAnalyzer>(string members)
        where TAnalyzer : DiagnosticAnalyzer, new() => Bare<TAnalyzer>("PrimaryUser = \"1\", Parties = [new() { UserId = \"1\" }], " + members);

    /// <summary>A request with these members only, beside what has to be there.</summary>
    public static AnalyzerTest<TAnalyzer> Bare<TAnalyzer>(string members, string before = "")
        where TAnalyzer : DiagnosticAnalyzer, new() => EmittedGong.InMethod<TAnalyzer>(Statement(members, before));

    /// <summary>The whole file of such a test, for the text after a fix.</summary>
    public static string Source(string members, string before = "") => EmittedGong.Source(Statement(members, before));

    private static string Statement(string members, string before) => $$"""
        {{before}}
        _ = new NewCallAddingRequest
        {
            ClientUniqueId = "1",
            ActualStart = anyTime,
            Direction = CallDirection.Inbound,
            {{members}}
        };
        """;
}
