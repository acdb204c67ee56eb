using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GongGen.Testing.Analyzers;

/// <summary>Breaks C# as typing does, for tests that nothing throws on code that is not finished.</summary>
public static class HalfTyped
{
    /// <summary>One source for each token, without that token.</summary>
    public static IEnumerable<string> DeleteEachToken(string source) => Tokens(source).Select(token => source.Remove(token.SpanStart, token.Span.Length));

    /// <summary>One source for each token, cut off after that token.</summary>
    public static IEnumerable<string> CutAfterEachToken(string source) => Tokens(source).Select(token => source[..token.Span.End]);

    /// <summary>Sources without several tokens, the same ones for the same seed.</summary>
    public static IEnumerable<string> DeleteRandomTokens(string source, int seed, int count, int tokensEach = 3)
    {
        SyntaxToken[] tokens = [.. Tokens(source)];
        Random random = new(seed);
        for (int i = 0; i < count; i++)
        {
            SyntaxToken[] gone = random.GetItems(tokens, tokensEach);
            yield return gone.Distinct().OrderByDescending(token => token.SpanStart).Aggregate(source, (text, token) => text.Remove(token.SpanStart, token.Span.Length));
        }
    }

    private static IEnumerable<SyntaxToken> Tokens(string source) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Where(token => !token.Span.IsEmpty);
}
