using System.Globalization;
using GongGen.Model.Types;
using GongGen.Reading.Naming;

namespace GongGen.Reading.Schemas.Unions;

/// <summary>Names the members of unions, and the types that have no other name than that of the union.</summary>
internal sealed class CaseNames
{
    private readonly Dictionary<TypePlace, int> _counts = [];

    /// <summary>The member that gives a value as its type: AsCat, AsText, AsNumberList.</summary>
    /// <param name="type">The type.</param>
    /// <param name="prefix">What the name of the type begins with that the union says already; empty where it has a name of its own.</param>
    public static string Member(TypeRef type, string prefix)
    {
        string word = Word(type);
        bool isPrefixed = prefix.Length > 0 && word.Length > prefix.Length && word.StartsWith(prefix, StringComparison.Ordinal);
        return "As" + (isPrefixed ? word.Substring(prefix.Length) : word);
    }

    /// <summary>What stands behind the name of the union: a title, the value that tells the object from others, a member that only it requires, else a number.</summary>
    public string Suffix(UnionCase one, TypePlace place)
    {
        _counts.TryGetValue(place, out int count);
        _counts[place] = ++count;
        string title = Identifiers.Pascal(one.View.Text("title") ?? "");
        MemberTestModel? value = one.Tests.Find(test => test.Values.Count > 0);
        string known = value is null ? "" : Identifiers.Pascal(value.Values[0]);
        string required = value is null && one.Tests.Count > 0 ? Identifiers.Pascal(one.Tests[0].JsonName) : "";
        return one.OnlyType is not null ? "Object"
            : title.Length > 0 ? title
            : known.Length > 0 ? known
            : required.Length > 0 ? "With" + required
            : "Option" + count.ToString(CultureInfo.InvariantCulture);
    }

    private static string Word(TypeRef type) => type.Kind switch
    {
        TypeKind.String => "Text",
        TypeKind.Boolean => "Boolean",
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal => "Number",
        TypeKind.DateTimeOffset => "DateTime",
        TypeKind.DateOnly => "Date",
        TypeKind.Bytes => "Bytes",
        TypeKind.Json => "Json",
        TypeKind.List => (type.Item!.Kind == TypeKind.Json ? "" : Word(type.Item)) + "List",
        TypeKind.Map => (type.Item!.Kind == TypeKind.Json ? "" : Word(type.Item)) + "Map",
        _ => type.Name,
    };
}
