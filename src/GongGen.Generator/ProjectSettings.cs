using GongGen.Model;
using GongGen.Model.Issues;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Generator;

/// <summary>What the project says about all its documents.</summary>
/// <param name="WantsPreCompilation">True unless the project keeps emitted code from other generators.</param>
/// <param name="WantsPolyfills">True unless something else brings the types that the framework lacks.</param>
/// <param name="Refit">"auto", "true" where a project without Refit is an error, or "false" where nothing of Refit is wanted.</param>
/// <param name="WantsRefitResponses">True where interfaces whose methods return whole answers are wanted too.</param>
/// <param name="DisablesRefitGenerator">True where Refit's own generator does not run.</param>
/// <param name="Issues">Values that a property cannot have; the default stands in for each.</param>
internal sealed record ProjectSettings(
    bool WantsPreCompilation,
    bool WantsPolyfills,
    string Refit,
    bool WantsRefitResponses,
    bool DisablesRefitGenerator,
    EquatableArray<SpecIssue> Issues)
{
    private const string True = "true";
    private const string False = "false";
    private const string Auto = "auto";
    private const string Responses = "ApiResponse";

    /// <summary>True unless the project wants nothing of Refit.</summary>
    public bool WantsRefit => Refit != False;

    /// <summary>Reads the properties of the project.</summary>
    public static ProjectSettings Read(AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        List<SpecIssue> issues = [];
        string preCompilation = Choose(options.GlobalOptions, "GongPreCompilation", issues, True, False);
        string polyfills = Choose(options.GlobalOptions, "GongPolyfills", issues, True, False);
        string refit = Choose(options.GlobalOptions, "GongRefit", issues, Auto, True, False);
        string responses = Choose(options.GlobalOptions, "GongRefitResponses", issues, "Task", Responses);
        bool disables = string.Equals(options.GlobalOptions.Property("DisableRefitSourceGenerator"), True, StringComparison.OrdinalIgnoreCase);
        return new ProjectSettings(preCompilation == True, polyfills == True, refit, responses == Responses, disables, issues.ToEquatableArray());
    }

    /// <summary>The issues of the settings, and what they ask for in vain.</summary>
    public IEnumerable<SpecIssue> IssuesIn(RefitPresence refit) => Refit == True && !refit.IsThere
        ? Issues.Append(OptionsReader.Issue("", "The property GongRefit is \"true\", but no reference has Refit 6 or later: add a reference to the package Refit"))
        : Issues;

    // The first of the values is the default.
    private static string Choose(AnalyzerConfigOptions options, string name, List<SpecIssue> issues, params string[] values)
    {
        string written = options.Property(name) ?? values[0];
        string? value = Array.Find(values, each => string.Equals(each, written, StringComparison.OrdinalIgnoreCase));
        if (value is not null)
        {
            return value;
        }

        string allowed = string.Join(", ", values.Take(values.Length - 1)) + " or " + values[values.Length - 1];
        issues.Add(OptionsReader.Issue("", $"The property {name} is \"{written}\", but can only be {allowed}; {values[0]} was taken"));
        return values[0];
    }
}
