using GongGen.Model;
using GongGen.Model.Types;
using GongGen.Reading.Naming;

namespace GongGen.Reading.Schemas.Unions;

/// <summary>Gives unions of objects the members that all of them have, once all types are read.</summary>
internal static class SharedMembers
{
    /// <summary>All types, in their order.</summary>
    public static List<TypeModel> Add(List<TypeModel> types)
    {
        Dictionary<string, RecordModel> records = types.OfType<RecordModel>().ToDictionary(record => record.Name, StringComparer.Ordinal);
        return types.ConvertAll(type => type is UnionModel union ? Add(union, records) : type);
    }

    private static UnionModel Add(UnionModel union, Dictionary<string, RecordModel> records)
    {
        List<RecordModel> objects = [];
        foreach (AlternativeModel alternative in union.Alternatives)
        {
            if (alternative.Type.Kind != TypeKind.Record || !records.TryGetValue(alternative.Type.Name, out RecordModel? record))
            {
                return union;
            }

            objects.Add(record);
        }

        return objects.Count == 0 ? union : union with { Members = Shared(union, objects).ToEquatableArray() };
    }

    private static List<SharedMemberModel> Shared(UnionModel union, List<RecordModel> objects)
    {
        NameAllocator names = new([.. ReservedNames.UnionMembers, union.Name, union.JsonName, .. union.Alternatives.Select(alternative => alternative.Name)]);
        List<Dictionary<string, PropertyModel>> members = objects.ConvertAll(record => record.Properties.ToDictionary(property => property.JsonName, StringComparer.Ordinal));
        List<SharedMemberModel> shared = [];
        foreach (PropertyModel property in objects[0].Properties)
        {
            List<PropertyModel> same = [.. members.Select(each => each.TryGetValue(property.JsonName, out PropertyModel? other) && other.Type == property.Type ? other : null).OfType<PropertyModel>()];
            if (same.Count == objects.Count)
            {
                shared.Add(new SharedMemberModel(names.Allocate(property.Name, "Member"), property.Type, same.Select(each => each.Name).ToEquatableArray())
                {
                    Doc = property.Doc with { Default = "" },
                    IsDeprecated = same.TrueForAll(each => each.IsDeprecated),
                });
            }
        }

        return shared;
    }
}
