using GongGen.Model.Types;
using GongGen.Reading.Naming;

namespace GongGen.Reading.Rules;

/// <summary>Turns paths of wire names ("parties[].userId") into paths of C# names ("Parties[].UserId").</summary>
internal sealed class MemberPaths
{
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
    /// <exception cref="RuleFault">A member does not exist, or [] stands where there is no list.</exception>
    public string Translate(RecordModel start, string path)
    {
        List<string> names = [];
        RecordModel? owner = start;
        foreach (string segment in path.Split('.'))
        {
            string wireName = segment.TrimEnd('[', ']');
            int lists = (segment.Length - wireName.Length) / 2;
            if (owner is null)
            {
                throw new RuleFault($"\"{path}\" goes on behind a value that has no members");
            }

            PropertyModel property = Find(owner, wireName);
            TypeRef type = property.Type;
            for (int i = 0; i < lists; i++)
            {
                type = type is { Kind: TypeKind.List, Item: { } item } ? item : throw new RuleFault($"\"{wireName}\" of {owner.Name} is no list, so [] cannot stand behind it");
            }

            names.Add(property.Name + string.Concat(Enumerable.Repeat("[]", lists)));
            owner = Record(type);
        }

        return string.Join(".", names);
    }

    /// <summary>The C# name of a member.</summary>
    /// <exception cref="RuleFault">The member does not exist.</exception>
    public static string Name(RecordModel owner, string wireName) => Find(owner, wireName).Name;

    private static PropertyModel Find(RecordModel owner, string wireName) =>
        owner.Properties.FirstOrDefault(property => string.Equals(property.JsonName, wireName, StringComparison.Ordinal))
        ?? throw new RuleFault($"{owner.Name} has no member \"{wireName}\"" + NameSuggester.Question(wireName, owner.Properties.Select(property => property.JsonName)));
}
