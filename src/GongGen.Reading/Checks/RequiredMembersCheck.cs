using GongGen.Model.Issues;
using GongGen.Reading.Naming;
using GongGen.Reading.Schemas;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Checks;

/// <summary>Finds names in "required" that are no member of the schema.</summary>
internal static class RequiredMembersCheck
{
    public static void Run(SchemaView view, IssueList issues)
    {
        foreach (SpecMapping part in view.Parts)
        {
            if (part["required"] is not SpecSequence names)
            {
                continue;
            }

            foreach (SpecNode node in names.Items)
            {
                if (!issues.IsFull && node is SpecScalar name && !view.HasProperty(name.Value))
                {
                    string question = NameSuggester.Question(name.Value, view.Properties.Select(property => property.Name));
                    issues.Add(SpecIssueKind.UnexpectedStructure, $"\"required\" names \"{name.Value}\", which is no member; it was ignored{question}", name);
                }
            }
        }
    }
}
