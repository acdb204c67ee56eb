using GongGen.Analyzers.Tests.Catalog;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Tests.RandomCode;

/// <summary>A made program in a workspace, with everything that all fixers offer for it.</summary>
internal sealed class MadeFixes
{
    private static readonly Lazy<Project> Empty = new(() => new AdhocWorkspace().CurrentSolution
        .AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Made",
            "Made",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: TestReferences.Framework.Add(EmittedGong.Reference)))
        .Projects.Single());

    private readonly Document _document;

    /// <summary>Opens a program.</summary>
    public MadeFixes(MadeProgram program) => _document = Empty.Value.AddDocument("Made.cs", program.Text);

    /// <summary>How many offers were taken.</summary>
    public int Offers { get; private set; }

    /// <summary>Takes each offer from the same start. The result is what the compiler says against each, behind the offer's title and key; nothing where all is well.</summary>
    public async Task<IReadOnlyList<string>> TryAsync()
    {
        List<string> wrong = [];
        Compilation compilation = (await _document.Project.GetCompilationAsync())!;
        bool compiles = await ErrorOfAsync(_document) is null;
        foreach (Diagnostic diagnostic in await new CompilationWithAnalyzers(compilation, Rule.Analyzers, new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync())
        {
            foreach (CodeAction action in await OffersAsync(diagnostic))
            {
                Offers++;
                ApplyChangesOperation change = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
                Document changed = change.ChangedSolution.GetDocument(_document.Id)!;
                if (compiles && await ErrorOfAsync(changed) is { } error)
                {
                    wrong.Add($"'{action.Title}' ({action.EquivalenceKey}) for {diagnostic}:\n{error}\n{(await changed.GetTextAsync()).Lines[error.Location.GetLineSpan().StartLinePosition.Line]}");
                }
            }
        }

        return wrong;
    }

    private static async Task<Diagnostic?> ErrorOfAsync(Document document)
    {
        // Parsed again, as an editor does.
        Document typed = document.WithText(await document.GetTextAsync());
        return (await typed.GetSemanticModelAsync())!.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private async Task<List<CodeAction>> OffersAsync(Diagnostic diagnostic)
    {
        List<CodeAction> actions = [];
        foreach (CodeFixProvider fixer in Rule.Fixers.Where(fixer => fixer.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await fixer.RegisterCodeFixesAsync(new(_document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return actions;
    }
}
