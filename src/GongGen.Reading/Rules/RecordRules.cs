using GongGen.Model;
using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Reading.Rules;

/// <summary>Reads what rules across the members of a record say.</summary>
/// <param name="paths">Knows the C# names of members.</param>
internal sealed class RecordRules(MemberPaths paths)
{
    /// <summary>The rule with its arguments.</summary>
    /// <exception cref="RuleFault">An argument is missing or names nothing.</exception>
    public RuleModel Read(RuleArguments arguments, RuleModel rule, RecordModel record)
    {
        string Name(string key) => MemberPaths.Find(record, arguments.Text(key)).Name;
        string Path(string key) => paths.Follow(record, arguments.Text(key)).Text;
        string Values(string key) => ToValues(paths.Follow(record, arguments.Text(key)), arguments.Text(key));
        return rule.Kind switch
        {
            RuleKind.RequiresItem => rule with { Member = Value(record, arguments.Text("member")), Other = Items(record, arguments.Text("items")) },
            RuleKind.MutuallyExclusive => rule with { Member = Name("member"), Other = Path("other") },
            RuleKind.RequiresMember => rule with { Member = Name("when"), Other = Path("member") },
            RuleKind.RefersTo => rule with { Member = Values("member"), Other = Values("target") },
            RuleKind.UniqueMember => rule with { Member = Items(record, arguments.Text("member")) },
            RuleKind.LessThan => rule with { Member = Ordered(record, arguments.Text("member")), Other = Ordered(record, arguments.Text("other")) },
            RuleKind.OnlyWhen => rule with { Member = Name("member"), Other = Value(record, arguments.Text("other")), Values = new[] { arguments.WireText("value") }.ToEquatableArray() },
            _ => rule with { Values = arguments.Texts("members").Select(member => MemberPaths.Find(record, member).Name).ToEquatableArray() },
        };
    }

    private string Items(RecordModel record, string path)
    {
        MemberPath items = paths.Follow(record, path);
        return items.HasList ? ToValues(items, path) : throw new RuleFault($"\"{path}\" goes through no list: write [] behind the name of one");
    }

    private static string ToValues(MemberPath path, string written)
    {
        if (path.EndsInValue)
        {
            return path.Text;
        }

        throw new RuleFault(path.End.Kind == TypeKind.List
            ? $"\"{written}\" is a list: write [] behind it for its items"
            : $"\"{written}\" is no value that can be compared");
    }

    private static string Value(RecordModel record, string wireName)
    {
        PropertyModel property = MemberPaths.Find(record, wireName);
        return new MemberPath(property.Name, property.Type, HasList: false).EndsInValue ? property.Name : throw new RuleFault($"\"{wireName}\" is no single value that can be compared");
    }

    private static string Ordered(RecordModel record, string wireName)
    {
        PropertyModel property = MemberPaths.Find(record, wireName);
        OrderedValues.Require(property.Type, wireName);
        return property.Name;
    }
}
