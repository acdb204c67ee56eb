using GongGen.Model;
using GongGen.Model.Issues;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Generator;

/// <summary>What the project says about all its documents.</summary>
/// <param name="WantsPreCompilation">True unless the project keeps emitted code from other generators.</param>
/// <param name="WantsPolyfills">True unless something else brings the types that the framework lacks.</param>
/// <param name="Issues">Values that a property cannot have; the default stands in for each.</param>
internal sealed record ProjectSettings(bool WantsPreCompilation, bool WantsPolyfills, EquatableArray<SpecIssue> Issues)
{
    private const string True = "true";
    private const string False = "false";
    private const string Auto = "auto";

    /// <summary>Reads the properties of the project.</summary>
    public static ProjectSettings Read(AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        List<SpecIssue> issues = [];
        string preCompilation = Choose(options.GlobalOptions, "GongPreCompilation", issues, True, False);
        string polyfills = Choose(options.GlobalOptions, "GongPolyfills", issues, True, False);
        Choose(options.GlobalOptions, "GongRefit", issues, Auto, True, False);
        return new ProjectSettings(preCompilation == True, polyfills == True, issues.ToEquatableArray());
    }

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
