using System.Text;
using GongGen.Emission.Refit;

namespace GongGen.Emission.Runtime;

/// <summary>The files of GongGen.Runtime and the polyfills, embedded as text.</summary>
internal static class EmbeddedSources
{
    private const string Prefix = "Runtime/";
    private const string AnnotationsPrefix = Prefix + "Annotations/";
    private const string RefitPrefix = Prefix + "Refit/";
    private const string PolyfillsPrefix = "Polyfills/";
    private const string Date = Prefix + "GongDate.cs";

    /// <summary>The code that emitted clients call, in a stable order.</summary>
    public static IEnumerable<string> Runtime(TargetFacts target)
    {
        Dictionary<string, bool> symbols = new(StringComparer.Ordinal)
        {
            ["HAS_DATE_ONLY"] = target.HasDateOnly,
            ["HAS_CANCELLABLE_CONTENT"] = target.HasCancellableContent,
            ["HAS_ASYNC_STREAMS"] = target.HasAsyncStreams,
            ["HAS_SOCKETS_HANDLER"] = target.HasSocketsHandler,
            ["HAS_TIME_PROVIDER"] = target.HasTimeProvider,
            ["HAS_REFIT"] = target.Refit.IsThere,
            ["HAS_REFIT_HOOKS"] = target.Refit.Clients == RefitClients.Hooks,
            ["HAS_DIAGNOSTICS"] = target.HasDiagnostics,
            ["HAS_LOGGER"] = target.HasLogger,
            ["HAS_HTTP_FACTORY"] = target.HasHttpFactory,
            ["HAS_CONFIGURATION"] = target.HasConfiguration,
            ["HAS_PIPES"] = target.HasPipes,
        };
        return Texts(name => StartsWith(name, Prefix) && !StartsWith(name, AnnotationsPrefix) && !(target.HasDateOnly && name == Date) && (target.Refit.IsThere || !StartsWith(name, RefitPrefix)))
            .Select(text => Branches.Choose(text, symbols))
            .Where(text => text.Length > 0);
    }

    /// <summary>The attributes, in a stable order.</summary>
    public static IEnumerable<string> Annotations() => Texts(name => StartsWith(name, AnnotationsPrefix));

    /// <summary>The stand-in for a type, by its name without the namespace.</summary>
    public static string Polyfill(string typeName)
    {
        Dictionary<string, bool> symbols = new(StringComparer.Ordinal) { ["NET"] = false };
        return Branches.Choose(Texts(name => name == PolyfillsPrefix + typeName + ".cs").Single(), symbols);
    }

    private static bool StartsWith(string name, string prefix) => name.StartsWith(prefix, StringComparison.Ordinal);

    private static IEnumerable<string> Texts(Func<string, bool> isWanted) => typeof(EmbeddedSources).Assembly.GetManifestResourceNames()
        .Where(isWanted)
        .OrderBy(name => name, StringComparer.Ordinal)
        .Select(Read);

    private static string Read(string name)
    {
        using Stream stream = typeof(EmbeddedSources).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n").Replace("#nullable enable\n", "").Trim();
    }
}
