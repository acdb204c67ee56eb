using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Reading.Documents;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Operations;

/// <summary>Reads how the items of a list are written. Gong's document has the styles in capitals.</summary>
internal static class ParameterStyles
{
    /// <summary>The style; null where the client cannot write it.</summary>
    public static ParameterStyle? Read(SpecMapping parameter, ParameterLocation location, bool isList, ReadContext context)
    {
        bool? explode = context.Nodes.OptionalFlag(parameter, "explode");
        string style = context.Nodes.Text(parameter, "style")?.ToLowerInvariant() ?? "";
        switch (style)
        {
            case "label" or "matrix":
                return null;
            case "spacedelimited":
                return explode == true ? ParameterStyle.Repeated : ParameterStyle.Space;
            case "pipedelimited":
                return explode == true ? ParameterStyle.Repeated : ParameterStyle.Pipe;
            case "deepobject":
                return isList ? null : ParameterStyle.Repeated;
            case "" or "form" or "simple" or "default":
                break;
            default:
                context.Issues.Add(SpecIssueKind.UnexpectedStructure, $"the style \"{style}\" is unknown; the default was taken", parameter["style"]!);
                break;
        }

        bool isForm = location is ParameterLocation.Query or ParameterLocation.Cookie;
        return isForm && explode != false ? ParameterStyle.Repeated : ParameterStyle.Comma;
    }
}
