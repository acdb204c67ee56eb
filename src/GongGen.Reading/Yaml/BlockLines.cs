namespace GongGen.Reading.Yaml;

/// <summary>The lines of a block-style text, as its indentation groups them.</summary>
internal sealed class BlockLines
{
    private readonly string _content;
    private readonly List<int> _starts = [0];

    public BlockLines(string content)
    {
        _content = content;
        for (int i = 0; i < content.Length; i++)
        {
            if (SpecText.IsLineBreak(content[i]) && !(content[i] == '\r' && i + 1 < content.Length && content[i + 1] == '\n'))
            {
                _starts.Add(i + 1);
            }
        }
    }

    public int LineOf(int offset)
    {
        int index = _starts.BinarySearch(Math.Max(0, offset));
        return index < 0 ? ~index - 1 : index;
    }

    /// <summary>The entry that begins on a line, or on the last line before it that holds anything.</summary>
    public BlockRange? EntryAt(int line)
    {
        while (line >= 0 && IndentationOf(line) < 0)
        {
            line--;
        }

        return line < 0 ? null : RangeFrom(line);
    }

    /// <summary>The entry that an entry is part of; null at the top level.</summary>
    public BlockRange? ParentOf(BlockRange entry)
    {
        for (int line = entry.First - 1; line >= 0; line--)
        {
            int indentation = IndentationOf(line);
            bool isOwner = indentation == entry.Indentation && IsDash(entry.First) && !IsDash(line);
            if (indentation >= 0 && (indentation < entry.Indentation || isOwner))
            {
                return RangeFrom(line);
            }
        }

        return null;
    }

    /// <summary>The text with the lines of a range turned into spaces, so that every other position stays.</summary>
    public string Blank(BlockRange range)
    {
        char[] characters = _content.ToCharArray();
        int end = range.End < _starts.Count ? _starts[range.End] : characters.Length;
        for (int i = _starts[range.First]; i < end; i++)
        {
            if (!SpecText.IsLineBreak(characters[i]))
            {
                characters[i] = ' ';
            }
        }

        return new string(characters);
    }

    /// <summary>How many characters a range holds.</summary>
    public int LengthOf(BlockRange range) => (range.End < _starts.Count ? _starts[range.End] : _content.Length) - _starts[range.First];

    private BlockRange RangeFrom(int first)
    {
        int indentation = IndentationOf(first);
        bool ownsDashes = !IsDash(first);
        int end = first + 1;
        while (end < _starts.Count)
        {
            int next = IndentationOf(end);
            if (next >= 0 && next <= indentation && !(ownsDashes && next == indentation && IsDash(end)))
            {
                break;
            }

            end++;
        }

        return new BlockRange(first, end, indentation);
    }

    // A tab counts as indentation here, so that a line that it breaks has a place. Minus one: the line is empty or a comment.
    private int IndentationOf(int line)
    {
        int start = _starts[line];
        for (int i = start; i < _content.Length && !SpecText.IsLineBreak(_content[i]); i++)
        {
            if (_content[i] is not (' ' or '\t'))
            {
                return _content[i] == '#' ? -1 : i - start;
            }
        }

        return -1;
    }

    private bool IsDash(int line)
    {
        int i = _starts[line] + IndentationOf(line);
        return i < _content.Length && _content[i] == '-' && (i + 1 >= _content.Length || char.IsWhiteSpace(_content[i + 1]));
    }
}
