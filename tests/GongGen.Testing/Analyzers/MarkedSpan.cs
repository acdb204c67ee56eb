using Microsoft.CodeAnalysis.Text;

namespace GongGen.Testing.Analyzers;

/// <summary>A place in a source where a rule is expected to report, or did.</summary>
internal readonly record struct MarkedSpan(string Id, TextSpan Span) : IComparable<MarkedSpan>
{
    /// <summary>Outer before inner, earlier before later.</summary>
    public int CompareTo(MarkedSpan other)
    {
        int start = Span.Start.CompareTo(other.Span.Start);
        int end = other.Span.End.CompareTo(Span.End);
        return start != 0 ? start : end != 0 ? end : string.CompareOrdinal(Id, other.Id);
    }
}
