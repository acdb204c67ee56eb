using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GongGen.Analyzers.Tests.RandomCode;

/// <summary>A program that chance made, and the tokens that are missing from it.</summary>
/// <param name="Choices">What the program is made of.</param>
/// <param name="Missing">Numbers of tokens, counted around.</param>
internal sealed record MadeProgram(ImmutableArray<int> Choices, ImmutableArray<int> Missing)
{
    private const int MostChoices = 220;

    private static readonly Lazy<ClientShape> Client = new(() => new ClientShape(EmittedGong.Result.Output));

    /// <summary>Programs that mostly compile.</summary>
    public static Arbitrary<MadeProgram> Whole => Arb.From(OfChoices.Select(choices => new MadeProgram(choices, [])), Shrink);

    /// <summary>Programs of which half miss up to three tokens.</summary>
    public static Arbitrary<MadeProgram> Broken => Arb.From(
        from choices in OfChoices
        from missing in Gen.OneOf(Gen.Constant<int[]>([]), Gen.Choose(0, int.MaxValue - 1).ArrayOf(1), Gen.Choose(0, int.MaxValue - 1).ArrayOf(3))
        select new MadeProgram(choices, [.. missing]),
        Shrink);

    /// <summary>The C#.</summary>
    public string Text => Without(new ProgramMaker(new(Choices), Client.Value).Make());

    private static Gen<ImmutableArray<int>> OfChoices =>
        from count in Gen.Choose(20, MostChoices)
        from choices in Gen.Choose(0, 9999).ArrayOf(count)
        select choices.ToImmutableArray();

    /// <summary>What a failure shows.</summary>
    public override string ToString() => $"\nMissing: {string.Join(", ", Missing)}\n{Text}";

    // Fewer missing tokens, then shorter tapes, then the plainest choice in one place.
    private static IEnumerable<MadeProgram> Shrink(MadeProgram program)
    {
        for (int i = 0; i < program.Missing.Length; i++)
        {
            yield return program with { Missing = program.Missing.RemoveAt(i) };
        }

        for (int length = program.Choices.Length / 2; length > 0; length /= 2)
        {
            for (int start = 0; start + length <= program.Choices.Length; start += length)
            {
                yield return program with { Choices = program.Choices.RemoveRange(start, length) };
            }
        }

        for (int i = 0; i < program.Choices.Length; i++)
        {
            if (program.Choices[i] != 0)
            {
                yield return program with { Choices = program.Choices.SetItem(i, 0) };
            }
        }
    }

    private string Without(string text)
    {
        SyntaxToken[] tokens = Missing.IsEmpty ? [] : [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(token => !token.Span.IsEmpty)];
        return Missing.Select(number => tokens[number % tokens.Length]).Distinct().OrderByDescending(token => token.SpanStart)
            .Aggregate(text, (rest, token) => rest.Remove(token.SpanStart, token.Span.Length));
    }
}
