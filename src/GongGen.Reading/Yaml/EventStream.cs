using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GongGen.Reading.Yaml;

/// <summary>The parser's events up to the first error, which is kept instead of thrown.</summary>
internal sealed class EventStream(string content, CancellationToken cancellationToken)
{
    /// <summary>Collections inside each other that are followed; OpenAPI documents have about twenty.</summary>
    public const int MaxDepth = 100;

    private readonly Parser _parser = new(new Scanner(new StringReader(content), skipComments: true));
    private readonly List<int> _flowStarts = [];
    private readonly Stack<int> _columns = new();
    private int _depth;
    private int _events;

    public ParsingEvent Current { get; private set; } = new StreamStart();

    public SyntaxError? Error { get; private set; }

    /// <summary>Where the last scalar began that spans lines; -1 where there is none.</summary>
    public int LastLongScalar { get; private set; } = -1;

    /// <summary>Where the outermost open flow collection began; -1 where none is open.</summary>
    public int OpenFlow => _flowStarts.Count > 0 ? _flowStarts[0] : -1;

    public bool MoveNext()
    {
        if (Error is not null)
        {
            return false;
        }

        if ((++_events & 0xFF) == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (!TryMove())
        {
            return false;
        }

        Track();
        return Error is null;
    }

    // The parser throws more than its own exceptions on broken text, so all of them count as syntax errors.
    private bool TryMove()
    {
        try
        {
            if (!_parser.MoveNext())
            {
                return false;
            }

            Current = _parser.Current!;
            return true;
        }
        catch (YamlException exception)
        {
            int offset = (int)exception.Start.Index;
            bool isTab = exception.Message.IndexOf("tab", StringComparison.Ordinal) >= 0;
            Error = new SyntaxError(Describe(exception.Message), isTab ? FindTab(Math.Max(offset, (int)Current.End.Index)) : offset);
            return false;
        }
#pragma warning disable CA1031 // A broken text must never cost the user more than the text.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            int offset = OpenFlow >= 0 ? OpenFlow : (int)Current.End.Index;
            Error = new SyntaxError(OpenFlow >= 0 ? "a bracket or brace is not closed" : "the text cannot be read here", offset);
            return false;
        }
    }

    private void Track()
    {
        switch (Current)
        {
            case MappingStart mapping:
                Open(mapping.Style == MappingStyle.Flow);
                break;
            case SequenceStart sequence:
                Open(sequence.Style == SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd:
                _depth--;
                _columns.Pop();
                if (_flowStarts.Count > 0)
                {
                    _flowStarts.RemoveAt(_flowStarts.Count - 1);
                }

                break;
            case Scalar scalar when scalar.Style is ScalarStyle.DoubleQuoted or ScalarStyle.SingleQuoted && scalar.End.Line > scalar.Start.Line:
                LastLongScalar = (int)scalar.Start.Index;
                CheckQuote(scalar);
                break;
        }
    }

    private void Open(bool isFlow)
    {
        if (isFlow || _flowStarts.Count > 0)
        {
            _flowStarts.Add((int)Current.Start.Index);
        }

        _columns.Push((int)Current.Start.Column - 1);
        if (++_depth > MaxDepth)
        {
            Error = new SyntaxError(FormattableString.Invariant($"the text nests more than {MaxDepth} levels deep"), (int)Current.Start.Index);
        }
    }

    private void CheckQuote(Scalar scalar)
    {
        bool isInBlock = _flowStarts.Count == 0 && _columns.Count > 0;
        if (isInBlock && OpenQuoteCheck.SwallowsEntries(content, (int)scalar.Start.Index, (int)scalar.End.Index, _columns.Peek()))
        {
            Error = new SyntaxError("the closing quote is missing", (int)scalar.Start.Index);
        }
    }

    private int FindTab(int from)
    {
        int tab = content.IndexOf('\t', Math.Min(from, content.Length));
        return tab < 0 ? from : tab;
    }

    private static string Describe(string message)
    {
        string text = message.Trim().TrimEnd('.').Replace("  ", " ");
        return text.Length == 0 ? "the text cannot be read here" : char.ToLowerInvariant(text[0]) + text.Substring(1);
    }
}
