using System.Collections.Immutable;
using System.Text;
using GongGen.Testing.Generators;
using GongGen.Testing.Text;
using Microsoft.CodeAnalysis;

namespace GongGen.Testing.Analyzers;

/// <summary>Compares diagnostics with the marks: the same ids at the same places, as often.</summary>
internal static class DiagnosticCheck
{
    /// <summary>Fails with the sources as they would have to be marked.</summary>
    public static void Check(IReadOnlyList<MarkedProject> projects, ImmutableArray<Diagnostic> found, string? onlyRule, string circumstance)
    {
        StringBuilder failure = new();
        foreach ((string path, Markup marks) in projects.SelectMany(project => project.Marks))
        {
            List<MarkedSpan> actual = [.. found.Where(diagnostic => IsIn(diagnostic, path)).Select(ToMark).Order()];
            if (!marks.Spans.SequenceEqual(actual))
            {
                failure.Append(path).Append('\n').Append(LineDiff.Between(marks.Render(marks.Spans, onlyRule), marks.Render(actual, onlyRule)));
            }
        }

        if (failure.Length > 0)
        {
            throw new HarnessException($"Not the expected diagnostics ({circumstance}); - is expected, + is reported.\n{failure}\nReported:\n{CompileGuard.Describe(found)}");
        }
    }

    /// <summary>Compares what the marks can't say.</summary>
    public static void Check(IReadOnlyList<MarkedProject> projects, ImmutableArray<Diagnostic> found, Expectation expected)
    {
        List<Diagnostic> elsewhere = [.. found.Where(diagnostic => !projects.Any(project => project.Marks.Keys.Any(path => IsIn(diagnostic, path))))];
        IEnumerable<string> ids = elsewhere.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal);
        if (!ids.SequenceEqual(expected.Elsewhere.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            throw new HarnessException($"Outside the test's sources [{string.Join(", ", expected.Elsewhere)}] was expected. Reported:\n{CompileGuard.Describe(elsewhere)}");
        }

        IEnumerable<string> messages = found.Select(Analysis.MessageOf);
        if (!expected.Messages.IsEmpty && !messages.SequenceEqual(expected.Messages, StringComparer.Ordinal))
        {
            throw new HarnessException($"Not the expected messages; - is expected, + is reported.\n{LineDiff.Between(string.Join('\n', expected.Messages), string.Join('\n', messages))}");
        }

        if (expected.Severity is { } severity && found.FirstOrDefault(diagnostic => diagnostic.Severity != severity) is { } other)
        {
            throw new HarnessException($"Severity {severity} was expected:\n{CompileGuard.Describe([other])}");
        }
    }

    private static bool IsIn(Diagnostic diagnostic, string path) =>
        diagnostic.Location.SourceTree is { } tree && string.Equals(tree.FilePath, path, StringComparison.Ordinal);

    private static MarkedSpan ToMark(Diagnostic diagnostic) => new(diagnostic.Id, diagnostic.Location.SourceSpan);
}
