using GongGen.Model.Types;
using GongGen.Reading.Naming;

namespace GongGen.Reading.Rules;

/// <summary>Turns paths of wire names ("parties[].userId") into paths of C# names ("Parties[].UserId").</summary>
internal sealed class MemberPaths
{
    private const string ItemsMark = "[]";
    private readonly Dictionary<string, RecordModel> _records = new(StringComparer.Ordinal);

    public MemberPaths(IEnumerable<TypeModel> types)
    {
        foreach (RecordModel record in types.OfType<RecordModel>())
        {
            _records[record.Name] = record;
        }
    }

    /// <summary>The record that a body or response is.</summary>
    public RecordModel? Record(TypeRef? type) => type is { Kind: TypeKind.Record } && _records.TryGetValue(type.Name, out RecordModel? record) ? record : null;

    /// <summary>A path with C# names.</summary>
    /// <exception cref="RuleFault">A member does not exist, or [] stands where there is no list, or is missing where there is one.</exception>
    public MemberPath Follow(RecordModel start, string path)
    {
        List<string> names = [];
        TypeRef type = TypeRef.Record(start.Name);
        bool hasList = false;
        foreach (string segment in path.Split('.'))
        {
            RecordModel owner = Record(type) ?? throw NoMembers(path, type, names);
            string wireName = segment;
            int lists = 0;
            for (; wireName.EndsWith(ItemsMark, StringComparison.Ordinal); lists++)
            {
                wireName = wireName.Substring(0, wireName.Length - ItemsMark.Length);
            }

            PropertyModel property = Find(owner, wireName);
            type = property.Type;
            for (int i = 0; i < lists; i++)
            {
                type = type is { Kind: TypeKind.List, Item: { } item } ? item : throw new RuleFault($"\"{wireName}\" of {owner.Name} is no list, so [] cannot stand behind it");
            }

            hasList |= lists > 0;
            names.Add(property.Name + string.Concat(Enumerable.Repeat(ItemsMark, lists)));
        }

        return new MemberPath(string.Join(".", names), type, hasList);
    }

    /// <summary>A member.</summary>
    /// <exception cref="RuleFault">The member does not exist.</exception>
    public static PropertyModel Find(RecordModel owner, string wireName) =>
        owner.Properties.FirstOrDefault(property => string.Equals(property.JsonName, wireName, StringComparison.Ordinal))
        ?? throw new RuleFault($"{owner.Name} has no member \"{wireName}\"" + NameSuggester.Question(wireName, owner.Properties.Select(property => property.JsonName)));

    private static RuleFault NoMembers(string path, TypeRef type, List<string> names) => type.Kind == TypeKind.List
        ? new RuleFault($"\"{path}\" goes through the list {names[names.Count - 1]}: write [] behind its name")
        : new RuleFault($"\"{path}\" goes on behind a value that has no members");
}
