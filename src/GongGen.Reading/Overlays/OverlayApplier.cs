using GongGen.Model.Issues;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Overlays;

/// <summary>Applies OpenAPI Overlay 1.0 documents to a document, action by action.</summary>
/// <param name="root">The document.</param>
/// <param name="issues">Takes what is wrong with an overlay, at its line.</param>
/// <param name="cancellationToken">Stops the reading.</param>
internal sealed class OverlayApplier(SpecMapping root, IssueList issues, CancellationToken cancellationToken)
{
    private readonly NodeReader _nodes = new(issues);

    /// <summary>Applies an overlay; an action that is wrong costs only itself.</summary>
    public void Apply(OverlaySource overlay)
    {
        SpecText text = TextCleaner.Clean(overlay.Source, issues);
        if (TextReading.Read(text, issues, cancellationToken) is not SpecMapping document || !document.Has("overlay"))
        {
            issues.Add(new SpecIssue(SpecIssueKind.InvalidOverlay, "the text is not an OpenAPI Overlay: the key \"overlay\" is missing; it was ignored", "", text.Locate(0, 0)));
            return;
        }

        string version = _nodes.Text(document, "overlay") ?? "";
        if (!version.StartsWith("1.0", StringComparison.Ordinal))
        {
            issues.Add(SpecIssueKind.InvalidOverlay, $"Overlay {version} is not read, only 1.0 is; it was ignored", document["overlay"]!);
            return;
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
                $"the target is understood up to \"{rest}\" only: write members, ['names'], wildcards, and filters such as [?@.name == 'fromDateTime']; the action was ignored",
                target);
            return;
        }

        List<SpecNode> selected = path.Select(root);
        if (selected.Count == 0 && !isBundled)
        {
            issues.Add(SpecIssueKind.OverlayTargetUnmatched, $"nothing in the document is at {target.Value}; the action did nothing", target);
        }

        if (_nodes.Flag(action, "remove"))
        {
            selected.ForEach(node => Remove(node, target));
            return;
        }

        if (action["update"] is { } update && selected.Any(node => !NodeMerger.Update(node, update)))
        {
            issues.Add(SpecIssueKind.InvalidOverlay, $"{target.Value} is neither a mapping nor a list, or the update is not of its shape; it was left as it is", target);
        }
    }

    private void Remove(SpecNode node, SpecScalar target)
    {
        switch (node.Parent)
        {
            case SpecMapping mapping when node.Key is { } key:
                mapping.Remove(key.Value);
                return;
            case SpecSequence sequence:
                sequence.Remove(node);
                return;
            default:
                issues.Add(SpecIssueKind.InvalidOverlay, "the document itself cannot be removed; the action was ignored", target);
                return;
        }
    }
}
