using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GongGen.Testing.Generators;

/// <summary>Requires that a run found everything as it was.</summary>
internal static class StepGuard
{
    private const int MostShown = 300;

    /// <summary>Requires Cached or Unchanged of each output of each named step, and of each source that is put out.</summary>
    public static void Check(GeneratorRunResult second, ImmutableHashSet<string> allowed)
    {
        Dictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> named = Named(second).ToDictionary(StringComparer.Ordinal);
        if (named.Count == 0 && !second.TrackedOutputSteps.IsEmpty)
        {
            throw new HarnessException("The generator has no step with a tracking name, so its caching can't be checked. Add WithTrackingName.");
        }

        List<string> changed = [];
        foreach ((string name, ImmutableArray<IncrementalGeneratorRunStep> steps) in named.Concat(second.TrackedOutputSteps))
        {
            if (!allowed.Contains(name))
            {
                changed.AddRange(steps.SelectMany(step => step.Outputs).Where(output => !IsReused(output.Reason)).Select(output => Describe(name, output)));
            }
        }

        if (changed.Count > 0)
        {
            throw new HarnessException($"After an unrelated edit these steps were neither Cached nor Unchanged:\n{string.Join('\n', changed)}");
        }
    }

    /// <summary>The steps that the generator named itself: not the compiler's inputs, outputs and attribute look-ups.</summary>
    public static IEnumerable<KeyValuePair<string, ImmutableArray<IncrementalGeneratorRunStep>>> Named(GeneratorRunResult result) =>
        result.TrackedSteps.Where(pair => !IsOfCompiler(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal);

    private static bool IsOfCompiler(string name) =>
        name is WellKnownGeneratorInputs.AdditionalTexts
            or WellKnownGeneratorInputs.AnalyzerConfigOptions
            or WellKnownGeneratorInputs.Compilation
            or WellKnownGeneratorInputs.MetadataReferences
            or WellKnownGeneratorInputs.ParseOptions
            or WellKnownGeneratorOutputs.SourceOutput
            or WellKnownGeneratorOutputs.ImplementationSourceOutput
        || name.Contains("_ForAttribute", StringComparison.Ordinal);

    private static bool IsReused(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static string Describe(string name, (object Value, IncrementalStepRunReason Reason) output)
    {
        string text = output.Value?.ToString() ?? "null";
        return $"  {name}: {output.Reason}, {(text.Length > MostShown ? text[..MostShown] + "…" : text)}";
    }
}
