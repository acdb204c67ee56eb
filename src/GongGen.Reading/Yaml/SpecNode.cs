using System.Text;
using GongGen.Model.Issues;

namespace GongGen.Reading.Yaml;

/// <summary>A node of a YAML or JSON text that knows where it stands.</summary>
internal abstract class SpecNode(SpecText text, int start, int end)
{
    public SpecText Text { get; } = text;

    public int Start { get; } = start;

    public int End { get; set; } = end;

    /// <summary>How many nodes hang here, this one included; what an alias repeats counts again.</summary>
    public int Size { get; set; } = 1;

    public SpecNode? Parent { get; private set; }

    /// <summary>The key that leads here; null at the root and inside a sequence.</summary>
    public SpecScalar? Key { get; private set; }

    /// <summary>The place to underline: the value itself where it is a scalar, else the key that leads to it.</summary>
    public virtual SpecLocation Location => Key is { } key ? Text.Locate(key.Start, key.End) : Text.Locate(Start, Start + 1);

    /// <summary>The JSON pointer of the node ("#/paths/~1v2~1calls/get").</summary>
    public string Pointer
    {
        get
        {
            List<string> steps = [];
            for (SpecNode node = this; node.Parent is { } parent; node = parent)
            {
                steps.Add(node.Step);
            }

            StringBuilder pointer = new("#");
            for (int i = steps.Count - 1; i >= 0; i--)
            {
                pointer.Append('/').Append(steps[i]);
            }

            return pointer.ToString();
        }
    }

    private string Step { get; set; } = "";

    /// <summary>Hangs the node below a mapping; a node that an alias repeats stays where it stood first.</summary>
    public void HangBelow(SpecMapping parent, SpecScalar key) => HangBelow(parent, JsonPointer.Escape(key.Value), key);

    /// <summary>Hangs the node below a sequence; a node that an alias repeats stays where it stood first.</summary>
    public void HangBelow(SpecSequence parent, int index) => HangBelow(parent, index.ToString(System.Globalization.CultureInfo.InvariantCulture), null);

    private void HangBelow(SpecNode parent, string step, SpecScalar? key)
    {
        if (Parent is not null)
        {
            return;
        }

        Parent = parent;
        Step = step;
        Key = key;
    }
}
