using GongGen.Model.Issues;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GongGen.Reading.Yaml;

/// <summary>Composes nodes from the parser's events: anchors, aliases and merge keys are resolved, repeated keys reported.</summary>
internal sealed class NodeComposer(SpecText text, IssueList issues, EventStream events)
{
    /// <summary>Nodes that a text may have once its aliases are followed.</summary>
    public const int MaxNodes = 1_000_000;

    private readonly Dictionary<string, SpecNode?> _anchors = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<SpecMapping, string>> _open = [];
    private List<KeyValuePair<SpecMapping, string>>? _openAtError;
    private int _repeated;

    public Composition Compose()
    {
        SpecNode? root = null;
        while (root is null && Next())
        {
            if (events.Current is DocumentStart && Next())
            {
                root = ComposeNode();
            }
        }

        return new Composition(root, events.Error, _openAtError ?? []);
    }

    private bool Next()
    {
        bool moved = events.MoveNext();
        if (events.Error is not null)
        {
            _openAtError ??= [.. _open];
        }

        return moved;
    }

    // Enters at the node's first event and leaves at its last one.
    private SpecNode ComposeNode() => events.Current switch
    {
        AnchorAlias alias => Repeat(alias),
        SequenceStart sequence => ComposeSequence(sequence),
        MappingStart mapping => ComposeMapping(mapping),
        Scalar scalar => ComposeScalar(scalar),
        _ => NullAt(events.Current),
    };

    private SpecScalar ComposeScalar(Scalar scalar)
    {
        bool isPlain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
        SpecScalar node = new(text, (int)scalar.Start.Index, (int)scalar.End.Index, scalar.Value, isPlain);
        Anchor(scalar.Anchor, node);
        return node;
    }

    private SpecSequence ComposeSequence(SequenceStart start)
    {
        SpecSequence sequence = new(text, (int)start.Start.Index, (int)start.End.Index);
        Anchor(start.Anchor, null);
        while (Next() && events.Current is not SequenceEnd)
        {
            SpecNode item = ComposeNode();
            item.HangBelow(sequence, sequence.Items.Count);
            sequence.Add(item);
            Grow(sequence, item);
        }

        Anchor(start.Anchor, sequence);
        return sequence;
    }

    private SpecMapping ComposeMapping(MappingStart start)
    {
        SpecMapping mapping = new(text, (int)start.Start.Index, (int)start.End.Index);
        List<SpecNode>? merged = null;
        Anchor(start.Anchor, null);
        while (Next() && events.Current is not MappingEnd)
        {
            SpecNode keyNode = ComposeNode();
            SpecScalar? key = keyNode as SpecScalar;
            _open.Add(new KeyValuePair<SpecMapping, string>(mapping, key?.Value ?? ""));
            if (!Next())
            {
                break;
            }

            SpecNode value = ComposeNode();
            _open.RemoveAt(_open.Count - 1);
            if (key is null)
            {
                issues.Add(SpecIssueKind.UnexpectedStructure, "a key is a list or a mapping, not text; the entry was ignored", keyNode);
            }
            else if (key.IsPlain && string.Equals(key.Value, "<<", StringComparison.Ordinal))
            {
                (merged ??= []).Add(value);
            }
            else
            {
                Attach(mapping, key, value);
            }
        }

        Merge(mapping, merged);
        Anchor(start.Anchor, mapping);
        return mapping;
    }

    private void Attach(SpecMapping mapping, SpecScalar key, SpecNode value)
    {
        // An aliased key hangs elsewhere already; a copy keeps this place.
        key = key.Parent is null ? key : new SpecScalar(text, key.Start, key.End, key.Value, key.IsPlain);
        key.HangBelow(mapping, key);
        if (mapping.Has(key.Value))
        {
            issues.Add(SpecIssueKind.DuplicateKey, $"the key \"{key.Value}\" stands twice; the later one was ignored", key);
            return;
        }

        value.HangBelow(mapping, key);
        mapping.Add(new SpecEntry(key, value));
        Grow(mapping, value);
    }

    private void Merge(SpecMapping mapping, List<SpecNode>? merged)
    {
        foreach (SpecNode source in merged ?? [])
        {
            IReadOnlyList<SpecNode> parts = source is SpecSequence sequence ? sequence.Items : [source];
            foreach (SpecNode part in parts)
            {
                if (part is not SpecMapping mappingPart)
                {
                    issues.Add(SpecIssueKind.UnexpectedStructure, "a merge key (\"<<\") leads to something other than a mapping; it was ignored", part);
                    continue;
                }

                foreach (SpecEntry entry in mappingPart.Entries)
                {
                    if (!mapping.Has(entry.Name) && Repeat(entry.Value))
                    {
                        mapping.Add(entry);
                        Grow(mapping, entry.Value);
                    }
                }
            }
        }
    }

    private SpecNode Repeat(AnchorAlias alias)
    {
        SpecScalar nothing = NullAt(alias);
        if (!_anchors.TryGetValue(alias.Value.Value, out SpecNode? target))
        {
            issues.Add(SpecIssueKind.Syntax, $"the alias \"*{alias.Value.Value}\" names no anchor that stands before it; it was read as null", nothing);
            return nothing;
        }

        if (target is null)
        {
            issues.Add(SpecIssueKind.Syntax, $"the alias \"*{alias.Value.Value}\" stands inside what it names; it was read as null", nothing);
            return nothing;
        }

        if (Repeat(target))
        {
            return target;
        }

        issues.Add(SpecIssueKind.Syntax, FormattableString.Invariant($"the aliases repeat more than {MaxNodes} nodes; from here on they were read as null"), nothing, onlyOnce: true);
        return nothing;
    }

    private bool Repeat(SpecNode target)
    {
        if (_repeated > MaxNodes - target.Size)
        {
            return false;
        }

        _repeated += target.Size;
        return true;
    }

    private void Anchor(AnchorName anchor, SpecNode? node)
    {
        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = node;
        }
    }

    private SpecScalar NullAt(ParsingEvent place) => new(text, (int)place.Start.Index, (int)place.End.Index, "", isPlain: true);

    private static void Grow(SpecNode parent, SpecNode child)
    {
        parent.Size = child.Size > MaxNodes - parent.Size ? MaxNodes : parent.Size + child.Size;
        parent.End = Math.Max(parent.End, child.End);
    }
}
