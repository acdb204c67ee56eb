using System.Globalization;
using GongGen.Emission.Writing;
using GongGen.Model;
using GongGen.Model.Types;

namespace GongGen.Emission.Types;

/// <summary>The limits of a schema as sentences for documentation comments.</summary>
internal static class ConstraintText
{
    /// <summary>A text with the limits and the default of what it is about; without a line of its own for them where there are none.</summary>
    public static string Add(string text, DocModel doc, ConstraintsModel constraints)
    {
        string limits = Of(constraints);
        string preset = doc.Default.Length > 0 ? $"Unless set: {doc.Default}." : "";
        return XmlDoc.Followed(text, string.Join(" ", new[] { limits, preset }.Where(sentence => sentence.Length > 0)));
    }

    /// <summary>One sentence a limit; empty where there is none.</summary>
    public static string Of(ConstraintsModel constraints)
    {
        List<string> sentences = [];
        AddRange(sentences, constraints.MinLength is 0 ? null : constraints.MinLength, constraints.MaxLength, "character", "characters");
        AddRange(sentences, constraints.MinItems is 0 ? null : constraints.MinItems, constraints.MaxItems is int.MaxValue ? null : constraints.MaxItems, "item", "items");
        AddNumbers(sentences, constraints);
        if (constraints.UniqueItems)
        {
            sentences.Add("No item may stand twice.");
        }

        return string.Join(" ", sentences);
    }

    private static void AddRange(List<string> sentences, int? least, int? most, string one, string many)
    {
        if (least is { } min)
        {
            sentences.Add($"At least {Number(min)} {(min == 1 ? one : many)}.");
        }

        if (most is { } max)
        {
            sentences.Add($"At most {Number(max)} {(max == 1 ? one : many)}.");
        }
    }

    private static void AddNumbers(List<string> sentences, ConstraintsModel constraints)
    {
        if (constraints.Minimum is { } min)
        {
            sentences.Add(constraints.IsMinimumExclusive ? $"More than {Number(min)}." : $"At least {Number(min)}.");
        }

        if (constraints.Maximum is { } max)
        {
            sentences.Add(constraints.IsMaximumExclusive ? $"Less than {Number(max)}." : $"At most {Number(max)}.");
        }
    }

    private static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
