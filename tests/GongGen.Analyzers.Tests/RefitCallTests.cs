using GongGen.Generator;
using GongGen.Generator.Tests.Refit;
using GongGen.Testing.Analyzers;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Tests;

/// <summary>The rules over interfaces that carry Refit's attributes, some of whose parameters have types of their own.</summary>
public class RefitCallTests
{
    private static readonly MetadataReference s_surface = RefitSurface.Reference(RefitSurface.Names);
    private static readonly Lazy<MetadataReference> s_client = new(Emit);

    [Fact]
    public Task Rules_hold_over_calls_through_Refit() => Test("""
        await calls.GetCallAsync({|GONG2002:"abc"|});
        await calls.AddCallRecordingAsync("1", GongFile.FromStream(new MemoryStream(File.{|GONG3004:ReadAllBytes|}(anyText)), "a.mp3"));
        await calls.AddCallRecordingAsync("2", GongFile.FromPath({|GONG3003:"a.txt"|}));
        await calls.ListCallsAsync({|GONG2012:DateTime.Now|}, anyTime);
        """).RunAsync();

    [Fact]
    public Task Right_calls_are_silent() => Test("""
        using GongFile file = GongFile.FromPath("a.mp3");
        await calls.AddCallRecordingAsync("1", file);
        await users.ListUsersAsync(includeAvatars: anyFlag, cursor: anyText);
        bool? maybe = anyFlag ? true : null;
        await foreach (User user in users.EnumerateUsersAsync(includeAvatars: maybe))
        {
            GC.KeepAlive(user);
        }
        """).RunAsync();

    private static AnalyzerTest<EveryAnalyzer> Test(string statements) => new AnalyzerTest<EveryAnalyzer>()
        .WithReferences(s_surface, s_client.Value)
        .WithSource(EmittedGong.Source(statements));

    private static MetadataReference Emit() =>
        EmittedGong.FewFiles.Aggregate(GeneratorRun.Of<GongGenerator>(), (run, file) => run.WithFile(file)).WithReferences(s_surface).Run().ToImageReference();
}
