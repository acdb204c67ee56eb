using System.Collections.Immutable;
using GongGen.Testing.Generators;
using GongGen.Testing.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Testing.Analyzers;

/// <summary>Fixes what the analyzers report, one diagnostic at a time and all at once, and compares the texts.</summary>
internal sealed class FixRun(ImmutableArray<DiagnosticAnalyzer> analyzers, string? onlyRule, ImmutableArray<MarkedProject> projects, FixExpectation expected)
{
    private const int StepsPerDiagnostic = 2;

    private readonly ImmutableHashSet<string> _fixable = [.. expected.Fixer.FixableDiagnosticIds];

    /// <summary>Fixes in every way there is, each from the sources of the test.</summary>
    public async Task CheckAsync()
    {
        ImmutableArray<TestProject> plain = [.. projects.Select(marked => marked.Project)];
        Solution solution = TestSolution.Create(plain, BuiltProject.BuildAll(plain, asImages: false));
        ImmutableArray<Diagnostic> found = await Analyze(solution).AllAsync().ConfigureAwait(false);
        ImmutableArray<FixOffer> first = await FirstOffersAsync(solution, found).ConfigureAwait(false);
        if (expected.IsNone)
        {
            RequireNoOffer(first);
            return;
        }

        RequireTitles(first);
        await CheckTextsAsync(solution, await FixOneByOneAsync(solution, found.Length).ConfigureAwait(false), "fixed one by one").ConfigureAwait(false);
        foreach (FixAllScope scope in ScopesFor(solution, found))
        {
            Solution all = await FixAllAsync(solution, found, scope).ConfigureAwait(false);
            await CheckTextsAsync(solution, all, $"all fixed in {scope}").ConfigureAwait(false);
        }
    }

    /// <summary>Takes each offer for each diagnostic, only to see that none throws.</summary>
    public async Task TryAllAsync(Solution solution)
    {
        foreach (Diagnostic diagnostic in await Analyze(solution).AllAsync().ConfigureAwait(false))
        {
            foreach (FixOffer offer in await OffersAsync(solution, diagnostic).ConfigureAwait(false))
            {
                await offer.Action.GetOperationsAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    private static void RequireNoOffer(ImmutableArray<FixOffer> offers)
    {
        if (!offers.IsEmpty)
        {
            throw new HarnessException($"No fix was expected, and '{offers[0].Action.Title}' was offered for:\n{CompileGuard.Describe([offers[0].Diagnostic])}");
        }
    }

    private SolutionAnalysis Analyze(Solution solution) => new(solution, analyzers, _fixable);

    private void RequireTitles(ImmutableArray<FixOffer> offers)
    {
        if (offers.IsEmpty)
        {
            throw new HarnessException("A fix was expected, and none was offered.");
        }

        IEnumerable<string> titles = offers.Select(offer => offer.Action.Title);
        if (!expected.Titles.IsEmpty && !titles.SequenceEqual(expected.Titles, StringComparer.Ordinal))
        {
            throw new HarnessException($"Offers [{string.Join(" | ", expected.Titles)}] were expected, and were [{string.Join(" | ", titles)}].");
        }
    }

    private async Task<ImmutableArray<FixOffer>> FirstOffersAsync(Solution solution, ImmutableArray<Diagnostic> found)
    {
        foreach (Diagnostic diagnostic in found)
        {
            ImmutableArray<FixOffer> offers = await OffersAsync(solution, diagnostic).ConfigureAwait(false);
            if (!offers.IsEmpty)
            {
                return offers;
            }
        }

        return [];
    }

    private Task<ImmutableArray<FixOffer>> OffersAsync(Solution solution, Diagnostic diagnostic) => FixOffer.AllAsync(expected.Fixer, solution, diagnostic);

    private async Task<FixOffer?> ChosenAsync(Solution solution, ImmutableArray<Diagnostic> found)
    {
        foreach (Diagnostic diagnostic in found)
        {
            ImmutableArray<FixOffer> offers = await OffersAsync(solution, diagnostic).ConfigureAwait(false);
            FixOffer? chosen = offers
                .Where(offer => expected.Key is null || string.Equals(offer.Action.EquivalenceKey, expected.Key, StringComparison.Ordinal))
                .ElementAtOrDefault(expected.Index);
            if (chosen is not null)
            {
                return chosen;
            }
        }

        return null;
    }

    private async Task<Solution> FixOneByOneAsync(Solution solution, int count)
    {
        int most = (count * StepsPerDiagnostic) + 1;
        for (int step = 0; step < most; step++)
        {
            ImmutableArray<Diagnostic> found = await Analyze(solution).AllAsync().ConfigureAwait(false);
            if (await ChosenAsync(solution, found).ConfigureAwait(false) is not { } offer)
            {
                return step > 0 ? solution : throw new HarnessException($"No offer has the key '{expected.Key}' and index {expected.Index}.");
            }

            Solution next = await TestSolution.ApplyAsync(solution, offer.Action).ConfigureAwait(false);
            await RequireChangeAsync(solution, next, offer).ConfigureAwait(false);
            solution = next;
        }

        throw new HarnessException($"After {most} fixes for {count} diagnostics there still is something to fix: the fix does not remove its cause.");
    }

    private IEnumerable<FixAllScope> ScopesFor(Solution solution, ImmutableArray<Diagnostic> found)
    {
        if (expected.Scopes is { } asked)
        {
            return asked;
        }

        FixAllProvider? provider = expected.Fixer.GetFixAllProvider();
        FixAllScope[] wanted = CountUnits(solution, found, FixAllScope.Document) > 1 ? [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution] : [FixAllScope.Solution];
        return provider is null ? [] : wanted.Intersect(provider.GetSupportedFixAllScopes());
    }

    private static int CountUnits(Solution solution, ImmutableArray<Diagnostic> found, FixAllScope scope)
    {
        IEnumerable<Document?> documents = found.Select(diagnostic => solution.GetDocument(diagnostic.Location.SourceTree)).Distinct();
        return scope switch
        {
            FixAllScope.Document => documents.Count(),
            FixAllScope.Project => documents.Select(document => document?.Project.Id).Distinct().Count(),
            _ => 1,
        };
    }

    private async Task<Solution> FixAllAsync(Solution solution, ImmutableArray<Diagnostic> found, FixAllScope scope)
    {
        FixAllProvider provider = expected.Fixer.GetFixAllProvider() ?? throw new HarnessException("The fixer has no FixAllProvider.");
        int most = CountUnits(solution, found, scope) + expected.ExtraPasses;
        for (int pass = 0; pass <= most; pass++)
        {
            SolutionAnalysis analysis = Analyze(solution);
            if (await ChosenAsync(solution, await analysis.AllAsync().ConfigureAwait(false)).ConfigureAwait(false) is not { } offer)
            {
                return solution;
            }

            if (pass == most)
            {
                break;
            }

            string key = offer.Action.EquivalenceKey ?? throw new HarnessException($"'{offer.Action.Title}' has no EquivalenceKey, so it can't be applied to all.");
            FixAllContext context = new(offer.Document, expected.Fixer, scope, key, _fixable, analysis, CancellationToken.None);
            CodeAction action = await provider.GetFixAsync(context).ConfigureAwait(false) ?? throw new HarnessException($"Fixing all in {scope} is not offered for '{key}'.");
            Solution next = await TestSolution.ApplyAsync(solution, action).ConfigureAwait(false);
            await RequireChangeAsync(solution, next, offer).ConfigureAwait(false);
            solution = next;
        }

        throw new HarnessException($"Fixing all in {scope} left something to fix after {most} passes.");
    }

    private static async Task RequireChangeAsync(Solution before, Solution after, FixOffer offer)
    {
        ImmutableSortedDictionary<string, string> old = await TestSolution.TextsAsync(before).ConfigureAwait(false);
        ImmutableSortedDictionary<string, string> now = await TestSolution.TextsAsync(after).ConfigureAwait(false);
        if (old.SequenceEqual(now))
        {
            throw new HarnessException($"'{offer.Action.Title}' changes nothing for:\n{CompileGuard.Describe([offer.Diagnostic])}");
        }
    }

    private async Task CheckTextsAsync(Solution before, Solution after, string circumstance)
    {
        ImmutableSortedDictionary<string, string> wanted = await TestSolution.TextsAsync(before).ConfigureAwait(false);
        ImmutableSortedDictionary<string, string> actual = await TestSolution.TextsAsync(after).ConfigureAwait(false);
        ImmutableDictionary<string, Markup> marks = expected.Texts.ToImmutableDictionary(
            text => PathOf(text.Key),
            text => Markup.Parse(TestSolution.Normalize(text.Value), text.Key, onlyRule),
            StringComparer.Ordinal);
        wanted = wanted.SetItems(marks.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Text)));
        foreach (string path in wanted.Keys.Union(actual.Keys, StringComparer.Ordinal))
        {
            string want = wanted.GetValueOrDefault(path, "");
            string have = actual.GetValueOrDefault(path, "");
            if (!string.Equals(want, have, StringComparison.Ordinal))
            {
                throw new HarnessException($"Not the expected text of {path} ({circumstance}); - is expected, + is the fix's.\n{LineDiff.Between(want, have)}");
            }
        }

        await new FixedCheck(analyzers, onlyRule, projects, marks).CheckAsync(after, circumstance).ConfigureAwait(false);
    }

    private string PathOf(string path) =>
        projects.Any(project => project.Marks.ContainsKey($"/src/{path}")) ? $"/src/{path}" : projects[^1].Project.FullPath(path);
}
