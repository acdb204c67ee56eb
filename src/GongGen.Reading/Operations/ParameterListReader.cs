using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Reading.Documents;
using GongGen.Reading.Schemas;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Operations;

/// <summary>Reads an operation's parameters: those of its path, overridden and followed by its own.</summary>
internal sealed class ParameterListReader(ReadContext context, TypeMapper types)
{
    private readonly ParameterReader _parameters = new(context, types);

    public List<ParameterModel> Read(OperationDraft draft)
    {
        List<FoundParameter> merged = [];
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        Collect(draft.Entry.PathItem, merged, places, draft);
        Collect(draft.Entry.Node, merged, places, draft);
        List<ParameterModel> parameters = [];
        foreach (FoundParameter parameter in merged)
        {
            if (!draft.IsLeftOut && _parameters.Read(parameter, draft) is { } model)
            {
                parameters.Add(model);
            }
        }

        return parameters;
    }

    private void Collect(SpecMapping owner, List<FoundParameter> merged, Dictionary<string, int> places, OperationDraft draft)
    {
        int inherited = merged.Count;
        foreach (SpecMapping node in context.Nodes.MappingItems(owner, "parameters"))
        {
            if (context.References.Follow(node) is not { } parameter)
            {
                draft.LeaveOut("the reference of a parameter leads nowhere");
                return;
            }

            string key = context.Nodes.Text(parameter, "in") + " " + context.Nodes.Text(parameter, "name");
            if (!places.TryGetValue(key, out int index))
            {
                places.Add(key, merged.Count);
                merged.Add(new FoundParameter(key, node, parameter));
            }
            else if (index < inherited)
            {
                merged[index] = new FoundParameter(key, node, parameter);
            }
            else
            {
                context.Issues.Add(SpecIssueKind.MemberLeftOut, $"the parameter \"{context.Nodes.Text(parameter, "name")}\" stands twice; the later one was left out", node);
            }
        }
    }
}
