namespace GongGen.Analyzers.Tests.Forms;

/// <summary>The ways to write a list: ITEM stands for the type of its items, ITEMS for all of them, and ADDS for a call of Add for each.</summary>
internal static class ListForms
{
    private static readonly Form[] All =
    [
        new("a collection expression", "[ITEMS]"),
        new("an array", "new[] { ITEMS }"),
        new("a typed array", "new ITEM[] { ITEMS }"),
        new("an array with its size", "new ITEM[COUNT] { ITEMS }"),
        new("an array in a local", "list", Before: "ITEM[] list = { ITEMS };"),
        new("a collection expression in a local", "list", Before: "List<ITEM> list = [ITEMS];"),
        new("a list's initializer", "new List<ITEM> { ITEMS }"),
        new("a list's initializer behind a capacity", "new List<ITEM>(8) { ITEMS }"),
        new("a list of an array", "new List<ITEM>(new ITEM[] { ITEMS })"),
        new("Add calls", "list", Before: "var list = new List<ITEM>(); ADDS"),
        new("Add calls on a target-typed list", "list", Before: "List<ITEM> list = new(); ADDS"),
        new("ImmutableArray.Create", "ImmutableArray.Create(ITEMS)"),
        new("an immutable array's collection expression", "list", Before: "ImmutableArray<ITEM> list = [ITEMS];"),
        new("ImmutableList.Create", "ImmutableList.Create(ITEMS)"),
        new("a read-only list", "new List<ITEM> { ITEMS }.AsReadOnly()"),
        new("a cast", "(IReadOnlyList<ITEM>)[ITEMS]"),
        new("a spread of an array", "[.. new ITEM[] { ITEMS }]"),
        new("a field", "s_list", Members: "private static readonly ITEM[] s_list = [ITEMS];"),
        new("a field that others see", "s_list", Members: "internal static readonly ITEM[] s_list = [ITEMS];"),
        new("a list in a field", "s_list", Members: "private static readonly List<ITEM> s_list = new() { ITEMS };"),
        new("a call of AddRange", "list", Before: "var list = new List<ITEM>(); list.AddRange([ITEMS]);"),
        new("an immutable array that grows", "ImmutableArray<ITEM>.Empty.AddRange(new ITEM[] { ITEMS })"),
        new("an immutable list that grows", "list", Before: "ImmutableList<ITEM> list = ImmutableList<ITEM>.Empty GROWS;"),
        new("a builder", "builder.ToImmutable()", Before: "var builder = ImmutableArray.CreateBuilder<ITEM>(); BUILT"),
        new("an array made read-only", "Array.AsReadOnly(new ITEM[] { ITEMS })"),
        new("a read-only collection", "new System.Collections.ObjectModel.ReadOnlyCollection<ITEM>([ITEMS])"),
        new("a private method", "List()", Members: "private static IReadOnlyList<ITEM> List() => [ITEMS];"),
        new("a private method that makes the items", "[MADE]", Members: "private static ITEM Make(ITEM item) => item;"),
        new("a local function that makes the items", "[MADE]", Before: "static ITEM Make(ITEM item) { return item; }"),
        new("locals", "[LOCALS]", Before: "DECLARED"),
    ];

    /// <summary>The names of the ways that prove nothing: others may change the list, and a spread may hold more.</summary>
    public static string[] Silent => ["a spread of an array", "a field that others see"];

    /// <summary>All ways, around a value.</summary>
    public static IEnumerable<Form> Of(Subject subject, string value)
    {
        string[] items = [.. subject.Items.Select(item => item.Replace("VALUE", value, StringComparison.Ordinal))];
        return All.Select(form => form
            .With("ITEMS", string.Join(", ", items))
            .With("GROWS", string.Concat(items.Select(item => $".Add({item})")))
            .With("BUILT", string.Concat(items.Select(item => $"builder.Add({item}); ")))
            .With("ADDS", string.Concat(items.Select(item => $"list.Add({item}); ")))
            .With("MADE", string.Join(", ", items.Select(item => $"Make({item})")))
            .With("DECLARED", string.Concat(items.Select((item, i) => $"ITEM item{i} = {item}; ")))
            .With("LOCALS", string.Join(", ", items.Select((_, i) => $"item{i}")))
            .With("COUNT", $"{items.Length}")
            .With("ITEM", subject.Item));
    }
}
