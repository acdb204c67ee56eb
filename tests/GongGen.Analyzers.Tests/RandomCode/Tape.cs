namespace GongGen.Analyzers.Tests.RandomCode;

/// <summary>
/// The choices that a program is made of, read one by one. Number 0 is the plainest choice everywhere, and what an empty tape gives,
/// so that a shorter tape with smaller numbers makes a smaller program.
/// </summary>
internal sealed class Tape(IReadOnlyList<int> choices)
{
    private int _position;

    /// <summary>A number from 0 up to, but not including, the count.</summary>
    public int Next(int count) => _position < choices.Count ? choices[_position++] % count : 0;

    /// <summary>True once in so many times.</summary>
    public bool Rarely(int times) => Next(times) == 1;

    /// <summary>One of several texts.</summary>
    public string Of(params string[] texts) => texts[Next(texts.Length)];
}
