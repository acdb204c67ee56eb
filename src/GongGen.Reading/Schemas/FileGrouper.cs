using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Reading.Schemas;

/// <summary>Sorts types into files: to the tag that alone reaches them, or to what all share.</summary>
internal static class FileGrouper
{
    /// <summary>The group of types that several tags reach, or none.</summary>
    public const string Shared = "Shared";

    /// <summary>All types with their files; those of operations that were left out go with them.</summary>
    public static List<TypeModel> Group(List<TypeModel> inComponents, IReadOnlyList<TypeModel> inOperations, IReadOnlyList<ApiModel> apis)
    {
        Dictionary<string, TypeModel> byName = inComponents.Concat(inOperations).ToDictionary(type => type.Name, StringComparer.Ordinal);
        Dictionary<string, string> groups = new(StringComparer.Ordinal);
        foreach (ApiModel api in apis)
        {
            foreach (string name in Reach(api, byName))
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

    private static HashSet<string> Reach(ApiModel api, Dictionary<string, TypeModel> byName)
    {
        HashSet<string> reached = new(StringComparer.Ordinal);
        Stack<TypeRef> open = new();
        foreach (OperationModel operation in api.Operations)
        {
            foreach (TypeRef type in TypesOf(operation))
            {
                open.Push(type);
            }
        }

        while (open.Count > 0)
        {
            TypeRef type = open.Pop();
            if (type.Item is { } item)
            {
                open.Push(item);
            }

            if (type.Name.Length > 0 && reached.Add(type.Name) && byName.TryGetValue(type.Name, out TypeModel? model) && model is RecordModel record)
            {
                foreach (PropertyModel property in record.Properties)
                {
                    open.Push(property.Type);
                }
            }
        }

        return reached;
    }

    private static IEnumerable<TypeRef> TypesOf(OperationModel operation)
    {
        IEnumerable<TypeRef> types = operation.Parameters.Select(parameter => parameter.Type);
        if (operation.Body is { } body)
        {
            types = types.Concat(body.Parts.Select(part => part.Type));
            types = body.Type is { } bodyType ? types.Append(bodyType) : types;
        }

        return operation.Response.Type is { } responseType ? types.Append(responseType) : types;
    }
}
