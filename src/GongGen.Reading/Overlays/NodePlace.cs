using GongGen.Reading.Yaml;

namespace GongGen.Reading.Overlays;

/// <summary>A node together with the way to it: an alias gives one node several places, and an overlay changes one of them.</summary>
internal sealed class NodePlace
{
    private readonly NodePlace? _parent;
    private readonly string _name;
    private readonly int _index;

    private NodePlace(NodePlace? parent, SpecNode node, string name, int index)
    {
        _parent = parent;
        _name = name;
        _index = index;
        Node = node;
    }

    /// <summary>What stands here.</summary>
    public SpecNode Node { get; private set; }

    /// <summary>The place of the document itself.</summary>
    public static NodePlace Root(SpecNode node) => new(null, node, "", -1);

    /// <summary>The place of a member; null where there is none.</summary>
    public NodePlace? Member(string name) => Node is SpecMapping mapping && mapping[name] is { } value ? new NodePlace(this, value, name, -1) : null;

    /// <summary>The places of all members or items.</summary>
    public IEnumerable<NodePlace> Children() => Node switch
    {
        SpecMapping mapping => mapping.Entries.Select(entry => new NodePlace(this, entry.Value, entry.Name, -1)),
        SpecSequence sequence => sequence.Items.Select((item, index) => new NodePlace(this, item, "", index)),
        _ => [],
    };

    /// <summary>Makes the node, and all that leads to it, stand in this place only.</summary>
    public void Own()
    {
        _parent?.Own();
        Node = _parent?.Node switch
        {
            SpecMapping mapping => NodeCopy.Own(mapping, _name)!,
            SpecSequence sequence => NodeCopy.Own(sequence, _index),
            _ => Node,
        };
    }

    /// <summary>Takes the node out; false where it is the document itself. It has to be owned, as every other one that is taken out with it.</summary>
    public bool Remove()
    {
        switch (_parent?.Node)
        {
            case SpecMapping mapping:
                mapping.Remove(_name);
                return true;
            case SpecSequence sequence:
                sequence.Remove(Node);
                return true;
            default:
                return false;
        }
    }
}
