using System.Text;

namespace GongGen.Emission.Writing;

/// <summary>Collects C# text: '\n' only, indented by the blocks that are open.</summary>
internal sealed class CodeWriter
{
    private const int IndentSize = 4;
    private readonly StringBuilder _text = new();
    private int _indent;

    /// <summary>Writes lines; each is indented, empty ones stay empty.</summary>
    public CodeWriter Write(string lines)
    {
        int start = 0;
        while (start <= lines.Length)
        {
            int end = lines.IndexOf('\n', start);
            end = end < 0 ? lines.Length : end;
            WriteLine(lines, start, end - start);
            start = end + 1;
        }

        return this;
    }

    /// <summary>Writes an empty line.</summary>
    public CodeWriter Gap()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>Writes a header and an opening brace; disposing the result closes the block.</summary>
    public CodeBlock Block(string header)
    {
        Write(header).Write("{");
        _indent++;
        return new CodeBlock(this);
    }

    /// <summary>Closes the innermost block.</summary>
    public void Close()
    {
        _indent--;
        Write("}");
    }

    /// <summary>The text so far.</summary>
    public override string ToString() => _text.ToString();

    private void WriteLine(string lines, int start, int length)
    {
        if (length > 0)
        {
            _text.Append(' ', _indent * IndentSize).Append(lines, start, length);
        }

        _text.Append('\n');
    }
}
