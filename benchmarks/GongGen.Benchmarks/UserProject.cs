using System.Collections.Immutable;
using System.Globalization;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GongGen.Benchmarks;

/// <summary>A project of 300 files that use the client, as a team that imports recordings would have it.</summary>
internal sealed class UserProject
{
    private const int FileCount = 300;
    private readonly ImmutableArray<SyntaxTree> _trees = [.. Enumerable.Range(0, FileCount).Select(Source)];
    private readonly ImmutableArray<MetadataReference> _references = [.. TestReferences.Framework, GongDocument.Run().Run().ToImageReference()];

    /// <summary>The project with nothing bound yet.</summary>
    public CSharpCompilation Compilation() => CSharpCompilation.Create(
        "Project",
        _trees,
        _references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));

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
