namespace GongGen.Reading.Yaml;

/// <summary>The lines of a block-style text, as its indentation groups them.</summary>
internal sealed class BlockLines(string content)
{
    private readonly LineMap _lines = new(content);

    public int LineOf(int offset) => _lines.LineOf(offset);

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
        char[] characters = content.ToCharArray();
        int end = EndOf(range);
        for (int i = _lines.StartOf(range.First); i < end; i++)
        {
            if (!LineMap.IsBreak(characters[i]))
            {
                characters[i] = ' ';
            }
        }

        return new string(characters);
    }

    /// <summary>How many characters a range holds.</summary>
    public int LengthOf(BlockRange range) => EndOf(range) - _lines.StartOf(range.First);

    private int EndOf(BlockRange range) => range.End < _lines.Count ? _lines.StartOf(range.End) : content.Length;

    private BlockRange RangeFrom(int first)
    {
        int indentation = IntendedIndentation(first);
        bool ownsDashes = !IsDash(first);
        int end = first + 1;
        while (end < _lines.Count)
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

    // A line that stands too far left for its neighbours, and that no open block begins with, belongs to the next block to its right.
    private int IntendedIndentation(int line)
    {
        int indentation = IndentationOf(line);
        int right = indentation;
        for (int above = line - 1, limit = int.MaxValue; above >= 0 && limit > indentation; above--)
        {
            int open = IndentationOf(above);
            if (open >= 0 && open < limit)
            {
                limit = open;
                right = open > indentation ? open : open < indentation ? right : indentation;
            }
        }

        int below = line + 1;
        while (below < _lines.Count && IndentationOf(below) < 0)
        {
            below++;
        }

        int next = below < _lines.Count ? IndentationOf(below) : 0;
        return next > right || next <= indentation ? right : indentation;
    }

    // Minus one: the line is empty or a comment. A tab has no width in YAML; the line is taken as a neighbour of the one before.
    private int IndentationOf(int line)
    {
        int start = _lines.StartOf(line);
        bool hasTab = false;
        for (int i = start; i < content.Length && !LineMap.IsBreak(content[i]); i++)
        {
            hasTab |= content[i] == '\t';
            if (content[i] is not (' ' or '\t'))
            {
                return content[i] == '#' ? -1 : hasTab ? IndentationBefore(line) : i - start;
            }
        }

        return -1;
    }

    private int IndentationBefore(int line)
    {
        while (--line >= 0)
        {
            int start = _lines.StartOf(line);
            int i = start;
            while (i < content.Length && content[i] == ' ')
            {
                i++;
            }

            if (i < content.Length && content[i] is not ('\t' or '#') && !LineMap.IsBreak(content[i]))
            {
                return i - start;
            }
        }

        return 0;
    }

    private bool IsDash(int line)
    {
        int i = _lines.StartOf(line);
        while (i < content.Length && content[i] is ' ' or '\t')
        {
            i++;
        }

        return i < content.Length && content[i] == '-' && (i + 1 >= content.Length || char.IsWhiteSpace(content[i + 1]));
    }
}
