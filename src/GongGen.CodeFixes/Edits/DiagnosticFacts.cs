using System.Collections.Immutable;
using System.Globalization;
using GongGen.Analyzers.Kinds;
using Microsoft.CodeAnalysis;

namespace GongGen.CodeFixes.Edits;

/// <summary>What a diagnostic tells its fix.</summary>
internal static class DiagnosticFacts
{
    /// <summary>A fact by its key; null where there is none.</summary>
    public static string? Told(this Diagnostic diagnostic, string key) => diagnostic.Properties.TryGetValue(key, out string? value) ? value : null;

    /// <summary>What is offered, the best first.</summary>
    public static IEnumerable<string> Suggestions(this Diagnostic diagnostic)
    {
        for (int i = 0; diagnostic.Told(PropertyKeys.Suggestion + i.ToString(CultureInfo.InvariantCulture)) is { } suggestion; i++)
        {
            yield return suggestion;
        }
    }

    /// <summary>The nodes at the further places of a diagnostic; empty where one of them is in another file, or where there are not as many.</summary>
    public static ImmutableArray<SyntaxNode> Places(this Diagnostic diagnostic, SyntaxNode root, int count)
    {
        bool areHere = diagnostic.AdditionalLocations.Count == count && diagnostic.AdditionalLocations.All(location => location.SourceTree == root.SyntaxTree);
        return areHere ? [.. diagnostic.AdditionalLocations.Select(location => root.At(location))] : [];
    }

    /// <summary>The innermost node at a place.</summary>
    public static SyntaxNode At(this SyntaxNode root, Location location) => root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);
}
