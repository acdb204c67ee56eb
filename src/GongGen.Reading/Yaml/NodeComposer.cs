using GongGen.Model.Issues;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GongGen.Reading.Yaml;

/// <summary>Composes nodes from the parser's events: anchors, aliases and merge keys are resolved, repeated keys reported.</summary>
internal sealed class NodeComposer(SpecText text, IssueList issues, EventStream events)
{
    /// <summary>Nodes that a text may have once its aliases are followed.</summary>
    public const int MaxNodes = 1_000_000;

    private static readonly string[] s_plainTags =
        ["tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:bool", "tag:yaml.org,2002:null"];

    private readonly Dictionary<string, SpecNode?> _anchors = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<SpecMapping, string>> _open = [];
    private List<KeyValuePair<SpecMapping, string>>? _openAtError;
    private readonly List<Finding> _found = [];
    private int _repeated;
    private bool _isFull;

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

        ReadRest();
        foreach (Finding finding in _found)
        {
            issues.Add(new SpecIssue(finding.Kind, finding.Message, finding.Owner.Pointer, finding.Place.Location));
        }

        return new Composition(root, events.Error, _openAtError ?? []);
    }

    // A line that stands too far left ends the document early, and only what follows tells that it is an error.
    private void ReadRest()
    {
        while (Next())
        {
            if (events.Current is DocumentStart)
            {
                Report(SpecIssueKind.UnexpectedStructure, "the text holds several YAML documents; only the first was read", NullAt(events.Current));
                return;
            }
        }
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
        // "!!int '5'" is a number, "!!str 5" is none.
        bool isPlain = scalar.Tag.IsEmpty ? scalar.Style == ScalarStyle.Plain : Array.IndexOf(s_plainTags, scalar.Tag.Value) >= 0;
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
                Report(SpecIssueKind.UnexpectedStructure, "a key is a list or a mapping, not text; the entry was ignored", keyNode, mapping);
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
            Report(SpecIssueKind.DuplicateKey, $"the key \"{key.Value}\" stands twice; the later one was ignored", key);
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
                    Report(SpecIssueKind.UnexpectedStructure, "a merge key (\"<<\") leads to something other than a mapping; it was ignored", part, mapping);
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
            Report(SpecIssueKind.Syntax, $"the alias \"*{alias.Value.Value}\" names no anchor that stands before it; it was read as null", nothing);
            return nothing;
        }

        if (target is null)
        {
            Report(SpecIssueKind.Syntax, $"the alias \"*{alias.Value.Value}\" stands inside what it names; it was read as null", nothing);
            return nothing;
        }

        if (Repeat(target))
        {
            return target;
        }

        if (_isFull)
        {
            return nothing;
        }

        _isFull = true;
        Report(SpecIssueKind.Syntax, FormattableString.Invariant($"the aliases repeat more than {MaxNodes} nodes; from here on they were read as null"), nothing);
        return nothing;
    }

    private bool Repeat(SpecNode target)
    {
        if (_repeated > MaxNodes - target.Size)
        {
            return false;
        }

        _repeated += target.Size;
        target.IsShared = true;
        return true;
    }

    private void Anchor(AnchorName anchor, SpecNode? node)
    {
        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = node;
        }
    }

    private void Report(SpecIssueKind kind, string message, SpecNode place, SpecNode? owner = null) => _found.Add(new Finding(kind, message, place, owner ?? place));

    private SpecScalar NullAt(ParsingEvent place) => new(text, (int)place.Start.Index, (int)place.End.Index, "", isPlain: true);

    private static void Grow(SpecNode parent, SpecNode child)
    {
        parent.Size = child.Size > MaxNodes - parent.Size ? MaxNodes : parent.Size + child.Size;
        parent.End = Math.Max(parent.End, child.End);
    }

    // A node has its pointer only once everything above it is composed; what is dropped has only that of its owner.
    private readonly record struct Finding(SpecIssueKind Kind, string Message, SpecNode Place, SpecNode Owner);
}
