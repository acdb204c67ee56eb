using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GongGen.Testing.Analyzers;

/// <summary>What a test expects of a fixer, and which of its offers it takes.</summary>
internal sealed record FixExpectation(CodeFixProvider Fixer)
{
    /// <summary>The sources after the fix, by path; the marks are what the fix leaves.</summary>
    public ImmutableDictionary<string, string> Texts { get; init; } = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>True where no fix may be offered.</summary>
    public bool IsNone { get; init; }

    /// <summary>The offer to take, counted from 0, among those that have the key.</summary>
    public int Index { get; init; }

    /// <summary>The equivalence key of the offer to take, or null for any.</summary>
    public string? Key { get; init; }

    /// <summary>The titles of all offers for the first diagnostic, or none to leave them open.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>The scopes in which to fix all, or null for those the fixer has.</summary>
    public ImmutableArray<FixAllScope>? Scopes { get; init; }

    /// <summary>How many passes fixing all may take beyond one for each document, project or solution.</summary>
    public int ExtraPasses { get; init; }
}
