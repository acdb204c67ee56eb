using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GongGen.Testing.Generators;

/// <summary>Requires that code compiles, but for the errors that a test expects.</summary>
internal static class CompileGuard
{
    /// <summary>Requires no warning and no error in generated trees, and the expected ids elsewhere.</summary>
    public static void Check(Compilation compilation, ImmutableArray<SyntaxTree> generated, ImmutableArray<string> expected)
    {
        List<Diagnostic> found = [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
        List<Diagnostic> inGenerated = found.FindAll(diagnostic => diagnostic.Location.SourceTree is { } tree && generated.Contains(tree));
        if (inGenerated.Count > 0)
        {
            throw new HarnessException($"Generated code does not compile without warnings:\n{Describe(inGenerated)}");
        }

        CheckExpected(found, expected);
    }

    /// <summary>Requires that the ids found are the expected ones, each at least once.</summary>
    public static void CheckExpected(IReadOnlyCollection<Diagnostic> found, ImmutableArray<string> expected)
    {
        List<Diagnostic> unexpected = [.. found.Where(diagnostic => !expected.Contains(diagnostic.Id, StringComparer.Ordinal))];
        if (unexpected.Count > 0)
        {
            throw new HarnessException($"The code of the test does not compile:\n{Describe(unexpected)}");
        }

        List<string> missing = [.. expected.Where(id => found.All(diagnostic => !string.Equals(diagnostic.Id, id, StringComparison.Ordinal)))];
        if (missing.Count > 0)
        {
            throw new HarnessException($"The code of the test compiles without the expected {string.Join(", ", missing)}.");
        }
    }

    /// <summary>Each diagnostic with its line of source.</summary>
    public static string Describe(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Select(Describe));

    private static string Describe(Diagnostic diagnostic)
    {
        if (diagnostic.Location.SourceTree is not { } tree)
        {
            return $"  {diagnostic}";
        }

        TextLine line = tree.GetText().Lines.GetLineFromPosition(diagnostic.Location.SourceSpan.Start);
        return $"  {diagnostic}\n    > {line.ToString().Trim()}";
    }
}
