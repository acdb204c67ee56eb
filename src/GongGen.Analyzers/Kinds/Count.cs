using System.Globalization;

namespace GongGen.Analyzers.Kinds;

/// <summary>Numbers in messages.</summary>
internal static class Count
{
    /// <summary>A number of things.</summary>
    public static string Of(int count, string thing) => count == 1 ? "1 " + thing : $"{Number(count)} {thing}s";

    /// <summary>A number, or the word none.</summary>
    public static string OrNone(int count) => count == 0 ? "none" : Number(count);

    /// <summary>A number.</summary>
    public static string Number(double number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
