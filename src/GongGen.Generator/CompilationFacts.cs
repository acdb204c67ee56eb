using GongGen.Emission;
using GongGen.Model.Issues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GongGen.Generator;

/// <summary>All that the generator asks of a compilation.</summary>
/// <param name="HasLanguage">True where the language version knows what emitted code uses.</param>
/// <param name="HasJson">True where System.Text.Json is referenced.</param>
/// <param name="Target">What decides about emitted text.</param>
internal sealed record CompilationFacts(bool HasLanguage, bool HasJson, TargetFacts Target)
{
    /// <summary>True where emitted code compiles.</summary>
    public bool AreEnough => HasLanguage && HasJson;

    /// <summary>Asks the compilation.</summary>
    public static CompilationFacts Of(Compilation compilation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new CompilationFacts(
            compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp12 },
            compilation.GetTypeByMetadataName("System.Text.Json.Utf8JsonReader") is not null,
            new TargetFacts(compilation.GetTypeByMetadataName("System.ComponentModel.DataAnnotations.StringLengthAttribute") is not null));
    }

    /// <summary>What the project lacks, as issues of a document.</summary>
    public IEnumerable<SpecIssue> IssuesFor(string path)
    {
        SpecLocation location = new(path, 0, 0, 0, 0, 0, 0);
        if (!HasLanguage)
        {
            yield return new(SpecIssueKind.UnsupportedProject, "The emitted client needs C# 12: set LangVersion to 12 or later. Nothing was generated", "", location);
        }

        if (!HasJson)
        {
            yield return new(SpecIssueKind.UnsupportedProject, "The emitted client needs System.Text.Json: add a reference to that package. Nothing was generated", "", location);
        }
    }
}
