using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Emission.Validation;

/// <summary>Finds the records that requests are made of.</summary>
internal static class RequestRecords
{
    /// <summary>The names of all records that a JSON body reaches, in a stable order.</summary>
    public static EquatableArray<string> Of(DocumentModel document)
    {
        Dictionary<string, RecordModel> records = new(StringComparer.Ordinal);
        foreach (RecordModel record in document.Types.OfType<RecordModel>())
        {
            records[record.Name] = record;
        }

        HashSet<string> reached = new(StringComparer.Ordinal);
        Stack<TypeRef> open = new(document.Apis.SelectMany(api => api.Operations).Select(operation => operation.Body?.Type).OfType<TypeRef>());
        while (open.Count > 0)
        {
            TypeRef type = open.Pop();
            if (type.Item is { } item)
            {
                open.Push(item);
            }

            if (type.Kind != TypeKind.Record || !records.TryGetValue(type.Name, out RecordModel? record) || !reached.Add(type.Name))
            {
                continue;
            }

            foreach (PropertyModel property in record.Properties)
            {
                open.Push(property.Type);
            }
        }

        return reached.OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
    }
}
