using GongGen.Model.Types;

namespace GongGen.Reading.Schemas;

/// <summary>Finds the types that a value can hold, through members, alternatives, lists and maps.</summary>
internal sealed class TypeReach
{
    private readonly Dictionary<string, TypeModel> _types = new(StringComparer.Ordinal);

    public TypeReach(IEnumerable<TypeModel> types)
    {
        foreach (TypeModel type in types)
        {
            _types[type.Name] = type;
        }
    }

    /// <summary>The C# names of all types that values of the given types are made of.</summary>
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
            foreach (TypeRef inside in isNew && _types.TryGetValue(type.Name, out TypeModel? model) ? Inside(model) : [])
            {
                open.Push(inside);
            }
        }

        return reached;
    }

    private static IEnumerable<TypeRef> Inside(TypeModel type) => type switch
    {
        RecordModel record => record.Properties.Select(property => property.Type),
        UnionModel union => union.Alternatives.Select(alternative => alternative.Type),
        _ => [],
    };
}
