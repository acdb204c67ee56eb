using GongGen.Model.Operations;
using GongGen.Model.Types;
using GongGen.Reading.Operations;

namespace GongGen.Reading.Schemas;

/// <summary>Sorts types into files: to the tag that alone reaches them, or to what all share.</summary>
internal static class FileGrouper
{
    /// <summary>The group of types that several tags reach, or none.</summary>
    public const string Shared = "Shared";

    /// <summary>All types with their files; those of operations that were left out go with them.</summary>
    public static List<TypeModel> Group(List<TypeModel> inComponents, IReadOnlyList<TypeModel> inOperations, IReadOnlyList<ApiModel> apis)
    {
        TypeReach reach = new(inComponents.Concat(inOperations));
        Dictionary<string, string> groups = new(StringComparer.Ordinal);
        foreach (ApiModel api in apis)
        {
            foreach (string name in reach.From(api.Operations.SelectMany(OperationTypes.Of)))
            {
                groups[name] = groups.ContainsKey(name) ? Shared : api.Name;
            }
        }

        return
        [
            .. inComponents.Concat(inOperations.Where(type => groups.ContainsKey(type.Name)))
                .Select(type => type with { FileGroup = groups.TryGetValue(type.Name, out string? group) ? group : Shared }),
        ];
    }
}
