using GongGen.Model.Issues;
using GongGen.Reading.Documents;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Operations;

/// <summary>The media type that is used where a document offers several.</summary>
/// <param name="Type">The media type without parameters.</param>
/// <param name="Schema">Its schema; null where there is none.</param>
internal sealed record MediaChoice(string Type, SpecNode? Schema)
{
    /// <summary>The best of the offered media types; null where none can be used.</summary>
    public static MediaChoice? Pick(SpecMapping? content, ReadContext context)
    {
        MediaChoice? best = null;
        foreach (SpecEntry entry in content?.Entries ?? [])
        {
            string type = MediaTypes.Plain(entry.Name);
            if (type.Length == 0)
            {
                context.Issues.Add(SpecIssueKind.UnexpectedStructure, $"\"{entry.Name}\" is no media type; it was ignored", entry.Key);
                continue;
            }

            SpecNode? schema = (entry.Value as SpecMapping)?["schema"];
            if (best is null || MediaTypes.Rank(type) < MediaTypes.Rank(best.Type))
            {
                best = new MediaChoice(type, NodeReader.IsNull(schema) ? null : schema);
            }
        }

        return best;
    }
}
