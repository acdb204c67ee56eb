using System.Collections.Immutable;
using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Generator;

/// <summary>Finds the documents among the additional files.</summary>
internal static class SpecFiles
{
    /// <summary>The document in an additional file; null where the file is something else.</summary>
    public static SpecFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        OptionsReader reader = new(options, file);
        if (!reader.IsDocument)
        {
            return null;
        }

        List<SpecIssue> issues = [];
        string ns = reader.ReadNamespace(issues);
        bool isPublic = reader.ReadAccessibility(issues);
        string? text = file.GetText(cancellationToken)?.ToString();
        if (text is null)
        {
            issues.Add(OptionsReader.Issue(file.Path, "The document cannot be read; nothing was generated for it"));
        }

        return new SpecFile(file.Path, text ?? "", ns, isPublic, reader.ReadNames("GongTags"), reader.ReadNames("GongExclude"), issues.ToEquatableArray());
    }

    /// <summary>The overlay in an additional file; null where the file is something else.</summary>
    public static OverlaySource? ReadOverlay(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        OptionsReader reader = new(options, file);
        return reader.IsOverlay && file.GetText(cancellationToken)?.ToString() is { } text
            ? new OverlaySource(new SpecSource(file.Path, text), reader.IsBundledOverlay)
            : null;
    }

    /// <summary>The overlays in the order in which they are applied: GongGen's own first, so that the user's have the last word.</summary>
    public static EquatableArray<OverlaySource> InOrder(ImmutableArray<OverlaySource?> overlays) =>
        overlays.OfType<OverlaySource>().OrderBy(overlay => overlay.IsBundled ? 0 : 1).ToEquatableArray();

    /// <summary>The documents, of which only the first of a namespace is without an issue; the order does not depend on the machine.</summary>
    public static IEnumerable<SpecFile> RefuseSharedNamespaces(ImmutableArray<SpecFile> files)
    {
        Dictionary<string, string> owners = new(StringComparer.OrdinalIgnoreCase);
        foreach (SpecFile file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (!owners.TryGetValue(file.Namespace, out string? owner))
            {
                owners.Add(file.Namespace, file.Path);
                yield return file;
                continue;
            }

            string message = $"The namespace {file.Namespace} already holds the client of {FileName(owner)}; give this document another one "
                + "(the Namespace metadata of its GongOpenApi item). Nothing was generated for it";
            yield return file with { Issues = file.Issues.Append(OptionsReader.Issue(file.Path, message)).ToEquatableArray() };
        }
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
