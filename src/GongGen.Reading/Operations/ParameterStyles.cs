using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Reading.Documents;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Operations;

/// <summary>Reads how lists and objects are written. Gong's document has the styles in capitals.</summary>
internal static class ParameterStyles
{
    private static readonly string[] s_inQueries = ["form", "spacedelimited", "pipedelimited", "deepobject"];
    private static readonly string[] s_inPaths = ["simple", "label", "matrix"];

    /// <summary>The style; the default of the place, with a finding, where the document has one that it knows nothing of.</summary>
    public static ParameterStyle Read(SpecMapping parameter, ParameterLocation location, ValueShape shape, ReadContext context)
    {
        bool isForm = location is ParameterLocation.Query or ParameterLocation.Cookie;
        string style = context.Nodes.Text(parameter, "style")?.ToLowerInvariant() ?? "";
        bool isExploded = context.Nodes.OptionalFlag(parameter, "explode") ?? (isForm && style is not ("spacedelimited" or "pipedelimited"));
        if (IsUsable(style, location))
        {
            return Choose(style, isForm, isExploded, shape);
        }

        string what = s_inQueries.Contains(style) || s_inPaths.Contains(style) ? $"means nothing in a {location.ToString().ToLowerInvariant()}" : "is unknown";
        context.Issues.Add(SpecIssueKind.UnexpectedStructure, $"the style \"{style}\" {what}; the default was taken", parameter["style"]!);
        return Choose("", isForm, isExploded, shape);
    }

    // Swagger's default is none; "form" in a path and "simple" in a query are what many tools write for the default.
    private static bool IsUsable(string style, ParameterLocation location) => style switch
    {
        "" or "form" or "simple" or "default" => true,
        "label" or "matrix" => location == ParameterLocation.Path,
        "spacedelimited" or "pipedelimited" or "deepobject" => location == ParameterLocation.Query,
        _ => false,
    };

    private static ParameterStyle Choose(string style, bool isForm, bool isExploded, ValueShape shape)
    {
        bool isEach = isExploded && shape != ValueShape.Scalar;
        return style switch
        {
            "label" => isEach ? ParameterStyle.LabelEach : ParameterStyle.Label,
            "matrix" => isEach ? ParameterStyle.MatrixEach : ParameterStyle.Matrix,
            "spacedelimited" when !isExploded || shape == ValueShape.Scalar => ParameterStyle.Space,
            "pipedelimited" when !isExploded || shape == ValueShape.Scalar => ParameterStyle.Pipe,
            "deepobject" when shape != ValueShape.Scalar => ParameterStyle.Deep,
            _ when isForm && isExploded => ParameterStyle.Repeated,
            _ => isExploded && shape == ValueShape.Object ? ParameterStyle.Pairs : ParameterStyle.Comma,
        };
    }
}
