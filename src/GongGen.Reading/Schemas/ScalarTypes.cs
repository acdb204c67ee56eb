using GongGen.Model.Issues;
using GongGen.Model.Types;

namespace GongGen.Reading.Schemas;

/// <summary>The C# types of texts, numbers and booleans.</summary>
internal static class ScalarTypes
{
    public static TypeRef Map(SchemaView view, IssueList issues) => new(KindOf(view, issues));

    /// <summary>The JSON kind of the value.</summary>
    public static JsonKind KindOf(SchemaView view) => TypeOf(view) switch
    {
        "string" => JsonKind.Text,
        "boolean" => JsonKind.Boolean,
        "integer" or "number" => JsonKind.Number,
        _ => JsonKind.Any,
    };

    private static TypeKind KindOf(SchemaView view, IssueList issues) => TypeOf(view) switch
    {
        "string" => OfText(view.Text("format")),
        "boolean" => TypeKind.Boolean,
        "integer" => OfInteger(view, issues),
        "number" => OfNumber(view, issues),
        _ => TypeKind.Json,
    };

    private static string TypeOf(SchemaView view)
    {
        if (view.Types.Count > 0)
        {
            return view.Types.Count == 1 ? view.Types[0] : "number";
        }

        if (view.Values!.TrueForAll(value => value.AsBoolean is not null))
        {
            return "boolean";
        }

        if (view.Values.TrueForAll(value => value.AsNumber is { } number && decimal.Truncate(number) == number))
        {
            return "integer";
        }

        return view.Values.TrueForAll(value => value.AsNumber is not null) ? "number" : "";
    }

    private static TypeKind OfText(string? format) => format?.ToLowerInvariant() switch
    {
        "date-time" => TypeKind.DateTimeOffset,
        "date" => TypeKind.DateOnly,
        "byte" => TypeKind.Bytes,
        _ => TypeKind.String,
    };

    private static TypeKind OfInteger(SchemaView view, IssueList issues)
    {
        string? format = view.Text("format");
        switch (format?.ToLowerInvariant())
        {
            case "int32" or "int8" or "uint8" or "int16" or "uint16":
                return TypeKind.Int32;
            case null or "int64" or "uint32" or "uint64" or "timestamp" or "unix-time":
                return TypeKind.Int64;
            default:
                ReportFormat(view, "integer", format, "a 64-bit integer", issues);
                return TypeKind.Int64;
        }
    }

    private static TypeKind OfNumber(SchemaView view, IssueList issues)
    {
        string? format = view.Text("format");
        switch (format?.ToLowerInvariant())
        {
            case null or "double":
                return TypeKind.Double;
            case "float":
                return TypeKind.Single;
            case "decimal" or "decimal128":
                return TypeKind.Decimal;
            case "int32":
                return TypeKind.Int32;
            case "int64":
                return TypeKind.Int64;
            default:
                ReportFormat(view, "number", format, "a double", issues);
                return TypeKind.Double;
        }
    }

    private static void ReportFormat(SchemaView view, string type, string? format, string instead, IssueList issues) =>
        issues.Add(SpecIssueKind.UnknownType, $"the format \"{format}\" is unknown for type {type}; the value is read as {instead}", view.Find("format")!);
}
