using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Model.Types;
using GongGen.Reading.Naming;
using GongGen.Reading.Operations;

namespace GongGen.Reading.Checks;

/// <summary>Finds placeholders of a path that no parameter fills, and gives each a required text.</summary>
internal static class PathParametersCheck
{
    public static List<ParameterModel> Run(List<ParameterModel> parameters, OperationDraft draft, IssueList issues)
    {
        List<ParameterModel> complete = [.. parameters];
        foreach (string placeholder in Placeholders(draft.Entry.Path))
        {
            if (complete.Exists(parameter => parameter.Location == ParameterLocation.Path && string.Equals(parameter.WireName, placeholder, StringComparison.Ordinal)))
            {
                continue;
            }

            issues.Add(SpecIssueKind.UnexpectedStructure, $"the path of {draft.Entry.Title} has the placeholder \"{placeholder}\" but no parameter for it; a required text was added", draft.Entry.Node);
            string name = Identifiers.Camel(placeholder);
            complete.Add(new ParameterModel
            {
                WireName = placeholder,
                Name = draft.ParameterNames.Allocate(name.Length > 0 ? name : "value", "Value"),
                Location = ParameterLocation.Path,
                Type = new TypeRef(TypeKind.String),
                IsRequired = true,
                Style = ParameterStyle.Comma,
            });
        }

        return complete;
    }

    /// <summary>True where a path has a brace without its partner, or a pair with nothing in between.</summary>
    public static bool HasLooseBrace(string path)
    {
        int open = -1;
        for (int i = 0; i < path.Length; i++)
        {
            bool isLoose = (path[i] == '{' && open >= 0) || (path[i] == '}' && (open < 0 || i == open + 1));
            if (isLoose)
            {
                return true;
            }

            open = path[i] == '{' ? i : path[i] == '}' ? -1 : open;
        }

        return open >= 0;
    }

    private static IEnumerable<string> Placeholders(string path)
    {
        int open = path.IndexOf('{');
        while (open >= 0)
        {
            int close = path.IndexOf('}', open);
            if (close < 0)
            {
                yield break;
            }

            if (close > open + 1)
            {
                yield return path.Substring(open + 1, close - open - 1);
            }

            open = path.IndexOf('{', close);
        }
    }
}
