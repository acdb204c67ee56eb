using System.Collections.Immutable;
using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Reading;

namespace GongGen.Generator;

/// <summary>Reads a document, whatever it holds.</summary>
internal static class SpecReading
{
    /// <summary>The document's model and issues; no model where its settings are wrong.</summary>
    public static ReadResult Read(SpecFile file, EquatableArray<OverlaySource> overlays, CancellationToken cancellationToken)
    {
        if (file.Issues.Count > 0)
        {
            return new ReadResult(null, file.Issues);
        }

        ReadSettings settings = new()
        {
            Namespace = file.Namespace,
            IsPublic = file.IsPublic,
            Tags = file.Tags,
            Exclude = file.Exclude,
            Overlays = overlays,
        };
        try
        {
            return DocumentReader.Read(new SpecSource(file.Path, file.Text), settings, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // An exception would cost the user every generated type at once; an issue says what happened and where.
            return new ReadResult(null, new[] { InternalError(file.Path, exception) }.ToEquatableArray());
        }
    }

    /// <summary>
    /// The issues of all documents. What is wrong with an overlay is found for each of them and said once; a target is unmatched where it matches none of them.
    /// </summary>
    public static IEnumerable<SpecIssue> IssuesOf(ImmutableArray<ReadResult> results)
    {
        int documents = results.Count(result => result.Model is not null);
        return results
            .SelectMany(result => result.Issues)
            .GroupBy(issue => (issue.Kind, issue.Location, Message: issue.Kind == SpecIssueKind.OverlayTargetUnmatched ? "" : issue.Message))
            .Where(group => group.Key.Kind != SpecIssueKind.OverlayTargetUnmatched || group.Count() >= documents)
            .Select(group => group.First());
    }

    /// <summary>The issue for a failure of our own.</summary>
    public static SpecIssue InternalError(string path, Exception exception) => new(
        SpecIssueKind.InternalError,
        $"GongGen failed with {exception.GetType().Name}: {exception.Message.Replace('\n', ' ')}. Please report this with the document",
        "",
        new SpecLocation(path, 0, 0, 0, 0, 0, 0));
}
