using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace GongGen.Analyzers.Tests.RandomCode;

/// <summary>
/// Runs a property over made programs, the same ones every time. A failure prints the shrunk program and three numbers, the last step's seed and size;
/// GONGGEN_REPLAY="seed,gamma,size" runs that step alone, and GONGGEN_SEED=number runs other programs.
/// </summary>
internal static class Chance
{
    private const ulong Seed = 20250301;
    private const ulong Gamma = 9_223_372_036_854_775_807;

    /// <summary>Requires that a property holds for so many programs.</summary>
    public static void Check(int count, Arbitrary<MadeProgram> programs, Action<MadeProgram> property)
    {
        Config config = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(count).WithReplay(Start());
        FsCheck.Check.One(config, Prop.ForAll(programs, property));
    }

    private static FSharpOption<Replay> Start()
    {
        if (Environment.GetEnvironmentVariable("GONGGEN_REPLAY")?.Split(',') is [var seed, var gamma, var size])
        {
            return new Replay(new Rnd(Number(seed), Number(gamma)), FSharpOption<int>.Some((int)Number(size)));
        }

        ulong first = Environment.GetEnvironmentVariable("GONGGEN_SEED") is { } other ? Number(other) : Seed;
        return new Replay(new Rnd(first, Gamma), FSharpOption<int>.None);
    }

    private static ulong Number(string text) => ulong.Parse(text.Trim('(', ')', ' '), CultureInfo.InvariantCulture);
}
