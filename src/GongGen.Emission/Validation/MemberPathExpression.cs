using GongGen.Emission.Types;
using GongGen.Emission.Writing;

namespace GongGen.Emission.Validation;

/// <summary>Expressions that walk from a record to the values that a path names ("Parties[].UserId").</summary>
/// <param name="types">Types as text.</param>
internal sealed class MemberPathExpression(CSharpType types)
{
    private const string ItemsMark = "[]";

    /// <summary>One value, for a path without lists.</summary>
    public string Single(string path) =>
        $"new {types.Runtime}.GongPathValue({CSharpLiteral.Of(path)}, {Access("this", path.Split('.'))})";

    /// <summary>All values, for a path with or without lists.</summary>
    public string Many(string path)
    {
        string[] parts = path.Split([ItemsMark], StringSplitOptions.None).Select(part => part.TrimStart('.')).ToArray();
        return Step(parts, 0, "this", "");
    }

    private static string Access(string owner, IReadOnlyList<string> members)
    {
        string first = owner == "this" ? members[0] : $"{owner}.{members[0]}";
        return first + string.Concat(members.Skip(1).Select(member => "?." + member));
    }

    // Lambdas nest one level a list: i0, then i1 inside of it.
    private string Step(string[] parts, int index, string owner, string ownerPath)
    {
        bool isLast = index == parts.Length - 1;
        string shown = ownerPath.Length == 0 ? CSharpLiteral.Of(parts[index]) : PathBelow(ownerPath, parts[index]);
        if (isLast)
        {
            return $"{types.Runtime}.GongPath.One({shown}, {Below(owner, parts[index])})";
        }

        string level = new('_', index + 1);
        string next = Step(parts, index + 1, "item" + level, "path" + level);
        return $"{types.Runtime}.GongPath.Each({shown}, {Below(owner, parts[index])}, static (item{level}, path{level}) => {next})";
    }

    // A list of lists has nothing between its two marks.
    private static string Below(string owner, string members) => members.Length == 0 ? owner : Access(owner, members.Split('.'));

    private static string PathBelow(string ownerPath, string members) =>
        members.Length == 0 ? ownerPath : $"{ownerPath} + {CSharpLiteral.Of("." + members)}";
}
