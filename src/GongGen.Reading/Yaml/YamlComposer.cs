using GongGen.Model.Issues;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GongGen.Reading.Yaml;

/// <summary>Composes nodes from the events of a YAML parser. What was read before a syntax error stays.</summary>
/// <param name="path">The file, for positions.</param>
/// <param name="issues">Takes findings other than syntax errors.</param>
/// <param name="cancellationToken">Stops the reading.</param>
internal sealed class YamlComposer(string path, IssueList issues, CancellationToken cancellationToken)
{
    private const int MaxDepth = 100;
    private const int MaxNodes = 1_000_000;
    private const string MergeKey = "<<";
    private readonly Dictionary<string, Anchored> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _openAnchors = new(StringComparer.Ordinal);
    private IParser _parser = null!;
    private int _nodes;

    /// <summary>The root; null where the text has none.</summary>
    public SpecNode? Root { get; private set; }

    /// <summary>Composes a text.</summary>
    /// <returns>The syntax error that ended the reading; null where there is none.</returns>
    public SyntaxFault? Compose(string text)
    {
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        try
        {
            _parser.MoveNext();
            _parser.MoveNext();
            if (_parser.Current is DocumentStart)
            {
                _parser.MoveNext();
                ComposeNode(node => Root = node, 0);
                FinishDocument();
            }

            return null;
        }
        catch (YamlException exception)
        {
            return new SyntaxFault(exception.Message, LocationOf(exception.Start, exception.End));
        }
    }

    private void FinishDocument()
    {
        if (_parser.Current is DocumentEnd)
        {
            _parser.MoveNext();
        }

        if (_parser.Current is DocumentStart second)
        {
            issues.Add(SpecIssueKind.UnexpectedStructure, "The file holds a second document, which was ignored", "", LocationOf(second.Start, second.End));
        }
    }

    private SpecNode ComposeNode(Action<SpecNode> attach, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ParsingEvent current = _parser.Current!;
        Guard(current, depth);
        return current switch
        {
            MappingStart start => Anchor(start.Anchor, () => ComposeMapping(start, attach, depth)),
            SequenceStart start => Anchor(start.Anchor, () => ComposeSequence(start, attach, depth)),
            AnchorAlias alias => ComposeAlias(alias, attach),
            _ => ComposeScalar((Scalar)current, attach),
        };
    }

    private void Guard(ParsingEvent current, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new SemanticErrorException(current.Start, current.End, "The document nests deeper than 100 levels.");
        }

        if (++_nodes > MaxNodes)
        {
            throw new SemanticErrorException(current.Start, current.End, "The document has more than a million nodes, aliases resolved.");
        }
    }

    private SpecNode Anchor(AnchorName anchor, Func<SpecNode> compose)
    {
        if (anchor.IsEmpty)
        {
            return compose();
        }

        int before = _nodes;
        _openAnchors.Add(anchor.Value);
        SpecNode node = compose();
        _openAnchors.Remove(anchor.Value);
        _anchors[anchor.Value] = new Anchored(node, _nodes - before);
        return node;
    }

    private ScalarNode ComposeScalar(Scalar scalar, Action<SpecNode> attach)
    {
        // A tag such as !!str makes a plain scalar text.
        bool isPlain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
        ScalarNode node = new(LocationOf(scalar.Start, scalar.End), scalar.Value, isPlain);
        attach(node);
        if (!scalar.Anchor.IsEmpty)
        {
            _anchors[scalar.Anchor.Value] = new Anchored(node, 1);
        }

        _parser.MoveNext();
        return node;
    }

    private SpecNode ComposeAlias(AnchorAlias alias, Action<SpecNode> attach)
    {
        SpecNode node;
        if (_anchors.TryGetValue(alias.Value.Value, out Anchored? anchored) && !_openAnchors.Contains(alias.Value.Value))
        {
            _nodes += anchored.Nodes;
            Guard(alias, 0);
            node = anchored.Node;
        }
        else
        {
            node = new ScalarNode(LocationOf(alias.Start, alias.End), "", isPlain: true);
            issues.Add(SpecIssueKind.UnresolvedReference, $"The alias *{alias.Value.Value} names no anchor that ends before it; it was read as nothing", "", node.Location);
        }

        attach(node);
        _parser.MoveNext();
        return node;
    }

    private SequenceNode ComposeSequence(SequenceStart start, Action<SpecNode> attach, int depth)
    {
        SequenceNode node = new(LocationOf(start.Start, start.End));
        attach(node);
        _parser.MoveNext();
        while (_parser.Current is not SequenceEnd)
        {
            ComposeNode(node.Add, depth + 1);
        }

        _parser.MoveNext();
        return node;
    }

    private MappingNode ComposeMapping(MappingStart start, Action<SpecNode> attach, int depth)
    {
        MappingNode node = new(LocationOf(start.Start, start.End));
        List<SpecNode> merged = [];
        attach(node);
        _parser.MoveNext();
        while (_parser.Current is not MappingEnd)
        {
            ComposeEntry(node, merged, depth);
        }

        _parser.MoveNext();
        foreach (MappingEntry entry in merged.SelectMany(MergeSources).SelectMany(source => source.Entries))
        {
            node.TryAdd(entry.Key, entry.KeyLocation, entry.Value);
        }

        return node;
    }

    private void ComposeEntry(MappingNode mapping, List<SpecNode> merged, int depth)
    {
        SpecNode keyNode = ComposeNode(static _ => { }, depth + 1);
        if (keyNode is not ScalarNode key)
        {
            issues.Add(SpecIssueKind.UnexpectedStructure, "A key must be text; the entry was ignored", "", keyNode.Location);
            ComposeNode(static _ => { }, depth + 1);
            return;
        }

        if (key.Value == MergeKey)
        {
            ComposeNode(merged.Add, depth + 1);
            return;
        }

        ComposeNode(value => AddEntry(mapping, key, value), depth + 1);
    }

    private void AddEntry(MappingNode mapping, ScalarNode key, SpecNode value)
    {
        if (!mapping.TryAdd(key.Value, key.Location, value))
        {
            issues.Add(SpecIssueKind.DuplicateKey, $"The key \"{key.Value}\" stands twice; this later one was ignored", mapping.Pointer, key.Location);
        }
    }

    private static IEnumerable<MappingNode> MergeSources(SpecNode node) => node switch
    {
        MappingNode mapping => [mapping],
        SequenceNode sequence => sequence.Items.OfType<MappingNode>(),
        _ => [],
    };

    private SpecLocation LocationOf(Mark start, Mark end) => new(
        path,
        (int)start.Index,
        (int)Math.Max(0, end.Index - start.Index),
        (int)Math.Max(0, start.Line - 1),
        (int)Math.Max(0, start.Column - 1),
        (int)Math.Max(0, end.Line - 1),
        (int)Math.Max(0, end.Column - 1));
}
