using System.Text;

namespace GongGen.Generator.Tests;

/// <summary>The examples of docs/overlays.md.</summary>
internal static class OverlayPage
{
    private const string Fence = "```";

    /// <summary>Every YAML example, with the C# below it.</summary>
    public static IReadOnlyList<OverlayExample> Examples { get; } = Read(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "overlays.md")));

    private static List<OverlayExample> Read(string[] lines)
    {
        List<OverlayExample> examples = [];
        string place = "";
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal) || lines[i].StartsWith("### ", StringComparison.Ordinal))
            {
                place = lines[i];
            }
            else if (lines[i] is Fence + "yaml")
            {
                string yaml = Block(lines, ref i);
                bool hasCode = i + 1 < lines.Length && lines[i + 1] is Fence + "csharp";
                i += hasCode ? 1 : 0;
                examples.Add(new OverlayExample(place, yaml, hasCode ? Block(lines, ref i) : ""));
            }
        }

        return examples;
    }

    // Enters at the fence that opens, leaves at the one that closes.
    private static string Block(string[] lines, ref int i)
    {
        StringBuilder text = new();
        for (i++; lines[i] is not Fence; i++)
        {
            text.Append(lines[i]).Append('\n');
        }

        return text.ToString();
    }
}
