using GongGen.Model.Issues;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Overlays;

/// <summary>Applies OpenAPI Overlay 1.0 documents to a document, action by action.</summary>
/// <param name="root">The document.</param>
/// <param name="issues">Takes what is wrong with an overlay, at its line.</param>
/// <param name="cancellationToken">Stops the reading.</param>
internal sealed class OverlayApplier(SpecMapping root, IssueList issues, CancellationToken cancellationToken)
{
    private readonly NodeReader _nodes = new(issues, SpecIssueKind.InvalidOverlay);

    /// <summary>Applies an overlay; an action that is wrong costs only itself.</summary>
    public void Apply(OverlaySource overlay)
    {
        SpecText text = TextCleaner.Clean(overlay.Source, issues);
        if (TextReading.Read(text, issues, cancellationToken) is not SpecMapping document || NodeReader.IsNull(document["overlay"]))
        {
            issues.Add(new SpecIssue(SpecIssueKind.InvalidOverlay, "the text is not an OpenAPI Overlay: the key \"overlay\" is missing; it was ignored", "", text.Locate(0, 0)));
            return;
        }

        string version = _nodes.Text(document, "overlay") ?? "";
        if (version is not "1.0" && !version.StartsWith("1.0.", StringComparison.Ordinal))
        {
            issues.Add(SpecIssueKind.InvalidOverlay, $"Overlay \"{version}\" is not read, only 1.0 is; it was ignored", document["overlay"]!);
            return;
        }

        if (NodeReader.IsNull(document["actions"]))
        {
            issues.Add(SpecIssueKind.InvalidOverlay, "the overlay has no \"actions\", so it changes nothing", document["overlay"]!);
        }

        foreach (SpecMapping action in _nodes.MappingItems(document, "actions"))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Apply(action, overlay.IsBundled);
        }
    }

    private void Apply(SpecMapping action, bool isBundled)
    {
        if (_nodes.Scalar(action, "target") is not { } target)
        {
            issues.Add(SpecIssueKind.InvalidOverlay, "the action has no \"target\"; it was ignored", action);
            return;
        }

        if (JsonPath.Parse(target.Value, out int position) is not { } path)
        {
            string rest = target.Value.Substring(Math.Min(position, target.Value.Length));
            issues.Add(
                SpecIssueKind.InvalidOverlay,
                $"the target is not understood from \"{rest}\" on: write members, ['names'], wildcards, and filters such as [?@.name == 'fromDateTime']; the action was ignored",
                target);
            return;
        }

        bool isRemoval = _nodes.Flag(action, "remove");
        SpecNode? update = NodeReader.IsNull(action["update"]) ? null : action["update"];
        if (!isRemoval && update is null)
        {
            issues.Add(SpecIssueKind.InvalidOverlay, "the action has neither \"update\" nor \"remove: true\"; it was ignored", target);
            return;
        }

        List<NodePlace> selected = path.Select(root, out string suggestion);
        if (selected.Count == 0 && !isBundled)
        {
            issues.Add(SpecIssueKind.OverlayTargetUnmatched, $"nothing in the document is at {target.Value}; the action did nothing{suggestion}", target);
        }

        selected.ForEach(place => place.Own());
        if (isRemoval)
        {
            Remove(selected, target);
            return;
        }

        foreach (SpecNode misfit in selected.SelectMany(place => NodeMerger.Update(place.Node, update!)).Distinct())
        {
            string message = ReferenceEquals(misfit, update)
                ? $"the update cannot be merged into {target.Value}, which is no mapping or list, or one of another shape; the action was ignored"
                : $"\"{misfit.Key?.Value}\" is a {(misfit is SpecMapping ? "mapping" : "list")}, but what stands at {target.Value} is not; it was left as it is";
            issues.Add(SpecIssueKind.InvalidOverlay, message, ReferenceEquals(misfit, update) ? target : misfit);
        }
    }

    private void Remove(List<NodePlace> selected, SpecScalar target)
    {
        foreach (NodePlace place in selected)
        {
            if (!place.Remove())
            {
                issues.Add(SpecIssueKind.InvalidOverlay, "the document itself cannot be removed; the action was ignored", target);
            }
        }
    }
}
