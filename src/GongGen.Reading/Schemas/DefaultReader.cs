using System.Globalization;
using GongGen.Model.Issues;
using GongGen.Model.Types;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas;

/// <summary>Reads what the API takes where a value is not given. It is a fact for people: nothing is sent for it.</summary>
internal static class DefaultReader
{
    private const int MaxItems = 5;
    private const int MaxLength = 80;

    /// <summary>The default as people write it; empty where there is none that can be shown in a few words.</summary>
    /// <param name="own">The schema of the value; null where it is none.</param>
    /// <param name="use">Its type.</param>
    /// <param name="issues">Takes a default that the type cannot have.</param>
    public static string Read(SpecMapping? own, TypeUse use, IssueList issues)
    {
        SpecNode? node = own?["default"] is { } written && !NodeReader.IsNull(written) ? written : use.View?.Find("default");
        if (node is null)
        {
            return "";
        }

        if (ProblemOf(node, use) is { } problem)
        {
            issues.Add(SpecIssueKind.UnexpectedStructure, $"the default {Shown(node)} is {problem}; it was ignored", node);
            return "";
        }

        return Text(node, use.Type) is { Length: <= MaxLength } text ? text : "";
    }

    // What the default should be and is not; null where it fits.
    private static string? ProblemOf(SpecNode node, TypeUse use) => use.Type.Kind switch
    {
        TypeKind.Json or TypeKind.Union or TypeKind.Binary or TypeKind.Bytes => null,
        TypeKind.Record or TypeKind.Map => node is SpecMapping ? null : "no object",
        TypeKind.List => node is SpecSequence list ? list.Items.Select(item => ProblemOfItem(item, use.Type.Item!)).FirstOrDefault(problem => problem is not null) : "no list",
        TypeKind.Enum => node is SpecScalar value && use.View?.Values is { } known && !known.Exists(each => string.Equals(each.Value, value.Value, StringComparison.Ordinal))
            ? "not among the listed values"
            : ProblemOfItem(node, use.Type),
        _ => ProblemOfItem(node, use.Type),
    };

    private static string? ProblemOfItem(SpecNode node, TypeRef type) => type.Kind switch
    {
        TypeKind.Record or TypeKind.Map or TypeKind.List or TypeKind.Json or TypeKind.Union => null,
        _ when node is not SpecScalar => "no single value",
        TypeKind.Boolean => ((SpecScalar)node).AsBoolean is null ? "neither true nor false" : null,
        TypeKind.Int32 or TypeKind.Int64 => ((SpecScalar)node).AsNumber is { } number && decimal.Truncate(number) == number ? null : "no whole number",
        TypeKind.Single or TypeKind.Double or TypeKind.Decimal => ((SpecScalar)node).AsNumber is null ? "no number" : null,
        TypeKind.DateTimeOffset or TypeKind.DateOnly => IsTime(((SpecScalar)node).Value) ? null : "no point in time",
        _ => null,
    };

    private static bool IsTime(string text) => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // Null where it takes more than a few words.
    private static string? Text(SpecNode node, TypeRef type) => node switch
    {
        SpecScalar scalar when scalar.Value.Any(char.IsControl) => null,
        SpecScalar scalar when IsText(scalar, type) => $"\"{scalar.Value}\"",
        SpecScalar { AsNumber: { } number } => number.ToString("0.############################", CultureInfo.InvariantCulture),
        SpecScalar scalar => scalar.Value,
        SpecSequence { Items.Count: > 0 and <= MaxItems } list when list.Items.All(item => item is SpecScalar) => Join(list.Items.Select(item => Text(item, type.Item ?? type))),
        _ => null,
    };

    private static string? Join(IEnumerable<string?> texts) => texts.Contains(null) ? null : string.Join(", ", texts);

    private static bool IsText(SpecScalar scalar, TypeRef type) => type.Kind switch
    {
        TypeKind.String or TypeKind.Enum => true,
        TypeKind.Json or TypeKind.Union => scalar.IsText,
        _ => false,
    };

    private static string Shown(SpecNode node) => node is SpecScalar scalar ? $"\"{scalar.Value}\"" : node is SpecMapping ? "of several members" : "of several items";
}
