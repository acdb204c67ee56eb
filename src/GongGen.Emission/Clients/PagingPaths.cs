using GongGen.Model;

namespace GongGen.Emission.Clients;

/// <summary>Paths of members as expressions.</summary>
internal static class PagingPaths
{
    /// <summary>The members behind a value; null where one on the way is null.</summary>
    public static string Of(EquatableArray<string> members) => string.Concat(members.Select((member, index) => index == 0 ? "." + member : "?." + member));

    /// <summary>A copy of a value with another value at the end of a path.</summary>
    public static string Replace(string value, EquatableArray<string> members, string replacement)
    {
        string text = replacement;
        for (int i = members.Count - 1; i >= 0; i--)
        {
            string owner = value + string.Concat(members.Take(i).Select(member => "." + member));
            text = $"{(i == 0 ? "" : owner + " with { ")}{members[i]} = {text}{(i == 0 ? "" : " }")}";
        }

        return text;
    }
}
