using GongGen.Model.Types;

namespace GongGen.Reading.Schemas;

/// <summary>Finds the types that a value can hold, through members, lists and maps.</summary>
internal sealed class TypeReach
{
    private readonly Dictionary<string, RecordModel> _records = new(StringComparer.Ordinal);

    public TypeReach(IEnumerable<TypeModel> types)
    {
        foreach (RecordModel record in types.OfType<RecordModel>())
        {
            _records[record.Name] = record;
        }
    }

    /// <summary>The C# names of all records and enums that values of the given types are made of.</summary>
    public HashSet<string> From(IEnumerable<TypeRef> starts)
    {
        HashSet<string> reached = new(StringComparer.Ordinal);
        Stack<TypeRef> open = new(starts);
        while (open.Count > 0)
        {
            TypeRef type = open.Pop();
            if (type.Item is { } item)
            {
                open.Push(item);
            }

            bool isNew = type.Name.Length > 0 && reached.Add(type.Name);
            if (!isNew || !_records.TryGetValue(type.Name, out RecordModel? record))
            {
                continue;
            }

            foreach (PropertyModel property in record.Properties)
            {
                open.Push(property.Type);
            }
        }

        return reached;
    }
}
