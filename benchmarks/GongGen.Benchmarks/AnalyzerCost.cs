using System.Collections.Immutable;
using System.Diagnostics;
using GongGen.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Benchmarks;

/// <summary>
/// What our analyzers add to a build. Rounds of all kinds alternate and the middle of each is taken, on one thread: what else the machine does then weighs
/// on all of them alike. The baseline has an analyzer that does nothing, because every build with the SDK's analyzers pays for the engine.
/// </summary>
internal sealed class AnalyzerCost
{
    private const int WarmRounds = 4;
    private const int Rounds = 11;
    private readonly UserProject _project = new();
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers = [.. typeof(GongAnalyzer).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private readonly List<double> _without = [];
    private readonly List<double> _idle = [];
    private readonly List<double> _ours = [];
    private readonly List<double> _self = [];

    /// <summary>Measures and writes the ratios.</summary>
    public async Task WriteAsync(TextWriter output)
    {
        for (int round = 0; round < WarmRounds + Rounds; round++)
        {
            await RunAsync(isCounted: round >= WarmRounds).ConfigureAwait(false);
        }

        double idle = Middle(_idle);
        await output.WriteLineAsync("A project of 300 files, middle of 11 rounds, in parts of a build with an analyzer that does nothing").ConfigureAwait(false);
        await output.WriteLineAsync(FormattableString.Invariant($"no analyzer at all              {Middle(_without) / idle:F3}")).ConfigureAwait(false);
        await output.WriteLineAsync(FormattableString.Invariant($"our analyzers                   {Middle(_ours) / idle:F3}")).ConfigureAwait(false);
        await output.WriteLineAsync(FormattableString.Invariant($"time inside of our code          {Middle(_self) / idle:F3}")).ConfigureAwait(false);
    }

    private async Task RunAsync(bool isCounted)
    {
        Add(_without, isCounted, Time(() => Emit(_project.Compilation())));
        Add(_idle, isCounted, (await AnalyzeAsync([new IdleAnalyzer()], isLogged: false).ConfigureAwait(false)).Whole);
        Add(_ours, isCounted, (await AnalyzeAsync(_analyzers, isLogged: false).ConfigureAwait(false)).Whole);

        // A clock around each action costs time of its own, so this round counts for nothing else.
        Add(_self, isCounted, (await AnalyzeAsync(_analyzers, isLogged: true).ConfigureAwait(false)).Self);
    }

    private async Task<(double Whole, double Self)> AnalyzeAsync(ImmutableArray<DiagnosticAnalyzer> analyzers, bool isLogged)
    {
        GC.Collect();
        Stopwatch watch = Stopwatch.StartNew();
        CompilationWithAnalyzersOptions options = new(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: isLogged);
        CompilationWithAnalyzers compilation = _project.Compilation().WithAnalyzers(analyzers, options);
        AnalysisResult result = await compilation.GetAnalysisResultAsync(CancellationToken.None).ConfigureAwait(false);
        if (!result.GetAllDiagnostics().IsEmpty)
        {
            throw new InvalidOperationException("The project is meant to be free of findings.");
        }

        Emit(compilation.Compilation);
        double whole = watch.Elapsed.TotalMilliseconds;
        return (whole, isLogged ? result.AnalyzerTelemetryInfo.Values.Sum(info => info.ExecutionTime.TotalMilliseconds) : 0);
    }

    private static double Time(Action action)
    {
        GC.Collect();
        Stopwatch watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Emit(Compilation compilation)
    {
        using MemoryStream output = new();
        if (!compilation.Emit(output).Success)
        {
            throw new InvalidOperationException("The project is meant to compile.");
        }
    }

    private static void Add(List<double> times, bool isCounted, double time)
    {
        if (isCounted)
        {
            times.Add(time);
        }
    }

    private static double Middle(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
