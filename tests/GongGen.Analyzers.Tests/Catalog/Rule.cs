using System.Collections.Immutable;
using System.Reflection;
using GongGen.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Tests.Catalog;

/// <summary>A rule that exists: its descriptor, the analyzer that reports it, and the fixer if there is one.</summary>
internal sealed record Rule(DiagnosticDescriptor Descriptor, DiagnosticAnalyzer Analyzer, Type? Fixer)
{
    /// <summary>All analyzers of the assembly.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [.. InstancesOf<DiagnosticAnalyzer>(typeof(GongAnalyzer).Assembly).OrderBy(analyzer => analyzer.GetType().Name, StringComparer.Ordinal)];

    /// <summary>All fixers of the assembly.</summary>
    public static ImmutableArray<CodeFixProvider> Fixers { get; } = [.. InstancesOf<CodeFixProvider>(typeof(GongFixer).Assembly)];

    /// <summary>All rules, by id.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        .. Analyzers
            .SelectMany(analyzer => analyzer.SupportedDiagnostics, (analyzer, descriptor) => new Rule(descriptor, analyzer, FixerOf(descriptor.Id)))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>All ids as data of a theory.</summary>
    public static TheoryData<string> Ids => [.. All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal)];

    /// <summary>The id.</summary>
    public string Id => Descriptor.Id;

    /// <summary>The title.</summary>
    public string Title => Descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What the tables and pages say about a code fix.</summary>
    public string HasFix => Fixer is null ? "no" : "yes";

    /// <summary>The rule of an id.</summary>
    public static Rule Of(string id) => All.First(rule => rule.Id == id);

    private static Type? FixerOf(string id) => Fixers.FirstOrDefault(fixer => fixer.FixableDiagnosticIds.Contains(id))?.GetType();

    private static IEnumerable<T> InstancesOf<T>(Assembly assembly)
        where T : class => assembly.GetTypes().Where(type => typeof(T).IsAssignableFrom(type) && !type.IsAbstract).Select(type => (T)Activator.CreateInstance(type)!);
}
