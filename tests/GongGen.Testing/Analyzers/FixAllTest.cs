using System.Collections.Immutable;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Testing.Analyzers;

/// <summary>
/// A test that fixing all does the same everywhere: one source, which has to stand in its own namespace, becomes two documents in each of two projects.
/// Nothing is left in the scope, nothing outside of it changes, and all of it compiles.
/// </summary>
public sealed class FixAllTest(DiagnosticAnalyzer analyzer, CodeFixProvider fixer, params IEnumerable<MetadataReference> references)
{
    private const int MostPasses = 8;

    private static readonly string[] Projects = ["First", "Second"];
    private static readonly string[] Documents = ["One", "Two"];

    private readonly ImmutableHashSet<string> _ids = [.. fixer.FixableDiagnosticIds];

    /// <summary>Fixes all in the document, the project and the solution of the first copy.</summary>
    /// <param name="source">The source for the name of a namespace.</param>
    /// <param name="index">Which of several offers to take, counted from 0.</param>
    public async Task RunAsync(Func<string, string> source, int index = 0)
    {
        ImmutableArray<TestProject> projects = [.. Projects.Select(name => Documents.Aggregate(new TestProject(name).WithReferences(references), (project, document) => project.WithSource(source(name + document), document + ".cs")))];
        Solution solution = TestSolution.Create(projects, [.. projects.Select(project => BuiltProject.Build(project, []))]);
        foreach (FixAllScope scope in (FixAllScope[])[FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution])
        {
            Solution changed = await FixAsync(solution, scope, index).ConfigureAwait(false);
            await RequireFixedAsync(solution, changed, scope).ConfigureAwait(false);
        }
    }

    private static bool IsIn(FixAllScope scope, Document document) => scope switch
    {
        FixAllScope.Document => document.FilePath == $"/src/{Projects[0]}/{Documents[0]}.cs",
        FixAllScope.Project => document.Project.Name == Projects[0],
        _ => true,
    };

    private async Task<Solution> FixAsync(Solution solution, FixAllScope scope, int index)
    {
        for (int pass = 0; pass <= MostPasses; pass++)
        {
            SolutionAnalysis analysis = new(solution, [analyzer], _ids);
            if (await OfferAsync(solution, analysis, index).ConfigureAwait(false) is not { } offer)
            {
                return pass > 0 ? solution : throw new HarnessException("No fix is offered in the first document.");
            }

            FixAllContext context = new(offer.Document, fixer, scope, offer.Action.EquivalenceKey!, _ids, analysis, CancellationToken.None);
            solution = await TestSolution.ApplyAsync(solution, (await fixer.GetFixAllProvider()!.GetFixAsync(context).ConfigureAwait(false))!).ConfigureAwait(false);
        }

        throw new HarnessException($"Fixing all in {scope} does not end.");
    }

    private async Task<FixOffer?> OfferAsync(Solution solution, SolutionAnalysis analysis, int index)
    {
        foreach (Diagnostic diagnostic in await analysis.AllAsync().ConfigureAwait(false))
        {
            bool isInFirst = solution.GetDocument(diagnostic.Location.SourceTree) is { } document && IsIn(FixAllScope.Document, document);
            if (isInFirst && (await FixOffer.AllAsync(fixer, solution, diagnostic).ConfigureAwait(false)).ElementAtOrDefault(index) is { } offer)
            {
                return offer;
            }
        }

        return null;
    }

    private async Task RequireFixedAsync(Solution before, Solution after, FixAllScope scope)
    {
        SolutionAnalysis analysis = new(after, [analyzer], _ids);
        HashSet<SyntaxTree?> reported = [.. (await analysis.AllAsync().ConfigureAwait(false)).Select(diagnostic => diagnostic.Location.SourceTree)];
        foreach (Document document in after.Projects.SelectMany(project => project.Documents))
        {
            string text = (await document.GetTextAsync().ConfigureAwait(false)).ToString();
            string old = (await before.GetDocument(document.Id)!.GetTextAsync().ConfigureAwait(false)).ToString();
            if (!IsIn(scope, document) && text != old)
            {
                throw new HarnessException($"Fixing all in {scope} changes {document.FilePath}:\n{text}");
            }

            if (IsIn(scope, document) && reported.Contains(await document.GetSyntaxTreeAsync().ConfigureAwait(false)))
            {
                throw new HarnessException($"Fixing all in {scope} leaves something in {document.FilePath}:\n{text}");
            }

            await RequireCompilesAsync(document, scope, text).ConfigureAwait(false);
        }
    }

    private static async Task RequireCompilesAsync(Document document, FixAllScope scope, string text)
    {
        SemanticModel model = (await document.GetSemanticModelAsync().ConfigureAwait(false))!;
        List<Diagnostic> errors = [.. model.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        if (errors.Count > 0)
        {
            throw new HarnessException($"After fixing all in {scope}, {document.FilePath} does not compile:\n{CompileGuard.Describe(errors)}\n{text}");
        }
    }
}
