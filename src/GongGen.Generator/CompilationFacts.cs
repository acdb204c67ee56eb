using System.Collections.Immutable;
using GongGen.Emission;
using GongGen.Model;
using GongGen.Model.Issues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GongGen.Generator;

/// <summary>All that the generator asks of a project before it emits. The references answer, not the compilation, which is not there yet before generators run.</summary>
/// <param name="Lacks">What keeps emitted code from compiling, as sentences.</param>
/// <param name="Target">What decides about emitted text, as far as the project's settings have no say.</param>
/// <param name="Refit">What there is of Refit.</param>
internal sealed record CompilationFacts(EquatableArray<string> Lacks, TargetFacts Target, RefitPresence Refit)
{
    private const string Registering = "Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions";

    /// <summary>True where emitted code compiles.</summary>
    public bool AreEnough => Lacks.Count == 0;

    /// <summary>Asks the references and the language version.</summary>
    public static CompilationFacts Of(ImmutableArray<MetadataReference> references, ParseOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ReferencedTypes types = new(references);
        return new CompilationFacts(LacksOf(types, options).ToEquatableArray(), TargetOf(types), RefitPresence.Of(types));
    }

    /// <summary>The same facts with the project's settings.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="isRegistered">True where the compiler takes files in before generators run.</param>
    public CompilationFacts With(ProjectSettings settings, bool isRegistered)
    {
        bool isSeen = isRegistered && settings.WantsPreCompilation;
        return this with { Target = Target with { IsSeenByGenerators = isSeen, Refit = Refit.With(settings, isSeen) } };
    }

    /// <summary>What the project lacks, as issues of a document.</summary>
    public IEnumerable<SpecIssue> IssuesFor(string path)
    {
        SpecLocation location = new(path, 0, 0, 0, 0, 0, 0);
        return Lacks.Select(lack => new SpecIssue(SpecIssueKind.UnsupportedProject, $"The emitted client needs {lack}. Nothing was generated", "", location));
    }

    private static IEnumerable<string> LacksOf(ReferencedTypes types, ParseOptions options)
    {
        if (options is not CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 })
        {
            yield return "C# 12: set LangVersion to 12 or later";
        }

        if (types.Find("System.Text.Json.Utf8JsonReader") is null)
        {
            yield return "System.Text.Json: add a reference to that package, version 8 or later";
        }
        else if (types.Find("System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver") is null)
        {
            yield return "a later System.Text.Json: the one that the project references, perhaps through another package, is too old. Add a reference to version 8 or later";
        }
        else if (types.Find("System.Collections.Generic.IAsyncEnumerable`1") is null)
        {
            yield return "asynchronous sequences: add a reference to the package Microsoft.Bcl.AsyncInterfaces";
        }

        if (types.Find("System.Net.Http.HttpClient") is null)
        {
            yield return "System.Net.Http: add a reference to that assembly of the framework";
        }
    }

    private static bool HasLogger(ReferencedTypes types) => types.HasMember("Microsoft.Extensions.Logging.LoggerMessage", "Define");

    // The member is the youngest of those that emitted code calls.
    private static bool HasHttpFactory(ReferencedTypes types) => HasLogger(types)
        && types.HasMember("Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions", "RedactLoggedHeaders")
        && types.Find("Microsoft.Extensions.DependencyInjection.LoggingServiceCollectionExtensions") is not null
        && types.Find("Microsoft.Extensions.Options.IOptionsMonitor`1") is not null
        && types.Find(Registering) is not null;

    private static TargetFacts TargetOf(ReferencedTypes types) => new(types.Find("System.ComponentModel.DataAnnotations.StringLengthAttribute") is not null)
    {
        HasDateOnly = types.Find("System.DateOnly") is not null,
        HasCancellableContent = types.HasMethod("System.Net.Http.HttpContent", "ReadAsStreamAsync", parameters: 1),
        HasAsyncStreams = types.HasMethod("System.IO.Stream", "DisposeAsync", parameters: 0),
        HasPipes = types.HasMethod("System.IO.Pipelines.PipeReader", "AsStream", parameters: 1),
        HasTimeProvider = types.Find("System.TimeProvider") is not null && types.HasMethod("System.Threading.Tasks.Task", "Delay", parameters: 3),
        HasDiagnostics = types.Find("System.Diagnostics.ActivitySource") is not null && types.Find("System.Diagnostics.TagList") is not null,
        HasLogger = HasLogger(types),
        HasHttpFactory = HasHttpFactory(types),
        HasConfiguration = HasHttpFactory(types) && types.Find("Microsoft.Extensions.Configuration.IConfigurationSection") is not null,
        HasKeyedServices = types.HasMember(Registering, "TryAddKeyedSingleton"),
        HasSocketsHandler = types.Find("System.Net.Http.SocketsHttpHandler") is not null && types.HasMember("System.Net.DecompressionMethods", "All"),
    };
}
