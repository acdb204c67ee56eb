using System.Collections.Immutable;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using GongGen.Analyzers;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Benchmarks;

/// <summary>A project of 300 files that use the client: compiled with an analyzer that does nothing, and with all of ours. The goal is a ratio of at most 1.05.</summary>
public class AnalyzerCost
{
    private const int FileCount = 300;
    private ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private ImmutableArray<SyntaxTree> _trees;
    private ImmutableArray<MetadataReference> _references;

    /// <summary>Generates the client once, and writes the files.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _references = [.. TestReferences.Framework, GongDocument.Run().Run().ToImageReference()];
        _trees = [.. Enumerable.Range(0, FileCount).Select(Source)];
        _analyzers = [.. typeof(GongAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
    }

    /// <summary>Binds and emits the project, while an analyzer that does nothing looks on: the engine runs in every build that has the SDK's analyzers.</summary>
    [Benchmark(Baseline = true)]
    public Task<bool> CompileWithIdleAnalyzer() => AnalyzeAsync([new IdleAnalyzer()]);

    /// <summary>Binds, analyzes and emits the project.</summary>
    [Benchmark]
    public Task<bool> CompileWithOurAnalyzers() => AnalyzeAsync(_analyzers);

    /// <summary>Binds and emits the project without any analyzer.</summary>
    [Benchmark]
    public bool CompileOnly() => Emit(Compilation());

    private async Task<bool> AnalyzeAsync(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        CompilationWithAnalyzersOptions options = new(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        CompilationWithAnalyzers compilation = Compilation().WithAnalyzers(analyzers, options);
        ImmutableArray<Diagnostic> diagnostics = await compilation.GetAnalyzerDiagnosticsAsync();
        return Emit(compilation.Compilation) && diagnostics.IsEmpty;
    }

    private static bool Emit(Compilation compilation)
    {
        using MemoryStream output = new();
        return compilation.Emit(output).Success;
    }

    private CSharpCompilation Compilation() => CSharpCompilation.Create(
        "Project",
        _trees,
        _references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static SyntaxTree Source(int number) => CSharpSyntaxTree.ParseText($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Gong;

        namespace Project;

        public sealed record Recording{{number.ToString(CultureInfo.InvariantCulture)}}(string Id, string HostId, string Phone, DateTimeOffset Start, TimeSpan Length, string Path);

        public sealed class Import{{number.ToString(CultureInfo.InvariantCulture)}}(GongClient gong)
        {
            public async Task<IReadOnlyList<string>> RunAsync(IEnumerable<Recording{{number.ToString(CultureInfo.InvariantCulture)}}> recordings, CancellationToken stop)
            {
                List<string> ids = new();
                foreach (var recording in recordings.Where(item => item.Length > TimeSpan.FromSeconds(5)).OrderBy(item => item.Start))
                {
                    var request = new NewCallAddingRequest
                    {
                        ClientUniqueId = recording.Id,
                        ActualStart = recording.Start,
                        Duration = (float)recording.Length.TotalSeconds,
                        Direction = recording.Phone.StartsWith('+') ? CallDirection.Outbound : CallDirection.Inbound,
                        PrimaryUser = recording.HostId,
                        Parties = [new() { UserId = recording.HostId, MediaChannelId = 0 }, new() { PhoneNumber = recording.Phone, MediaChannelId = 1 }],
                        LanguageCode = "en-US",
                    };
                    var added = await gong.Calls.AddCallAsync(request, stop);
                    using var file = GongFile.FromPath(recording.Path);
                    await gong.Calls.AddCallRecordingAsync(added.CallId!, file, stop);
                    ids.Add(added.CallId!);
                }

                return ids;
            }

            public async Task<Dictionary<string, int>> CountAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken stop)
            {
                Dictionary<string, int> counts = new(StringComparer.Ordinal);
                await foreach (var call in gong.Calls.EnumerateCallsAsync(from, to, cancellationToken: stop))
                {
                    var key = call.Direction?.Value ?? "none";
                    counts[key] = counts.TryGetValue(key, out var count) ? count + 1 : 1;
                }

                return counts.OrderByDescending(pair => pair.Value).ToDictionary(pair => pair.Key, pair => pair.Value);
            }
        }
        """);
}
