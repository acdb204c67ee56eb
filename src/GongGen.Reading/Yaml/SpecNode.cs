using GongGen.Model.Issues;

namespace GongGen.Reading.Yaml;

/// <summary>A node of a document that knows where it stands.</summary>
/// <param name="location">Where its text stands.</param>
internal abstract class SpecNode(SpecLocation location)
{
    private SpecNode? _parent;
    private string _segment = "";

    /// <summary>Where its text stands, in the file that it comes from.</summary>
    public SpecLocation Location => location;

    /// <summary>The JSON pointer in the document, as a URI fragment.</summary>
    public string Pointer => _parent is null ? "#" : $"{_parent.Pointer}/{_segment.Replace("~", "~0").Replace("/", "~1")}";

    /// <summary>Hangs the node below another one; a node that several places share keeps its first one.</summary>
    public void Attach(SpecNode parent, string segment)
    {
        if (_parent is null)
        {
            _parent = parent;
            _segment = segment;
        }
    }
}
