namespace GongGen.Analyzers.Tests.Forms;

/// <summary>The ways to make an object: OBJECT stands for its type, BODY for its initializer, BASE for a right one, MEMBER for the assignment that is wrong.</summary>
internal static class ObjectForms
{
    private static readonly Form[] Everywhere =
    [
        new("a creation", "new OBJECT BODY"),
        new("a target-typed creation", "target", Before: "OBJECT target = new() BODY;"),
        new("a local that is assigned once", "target", Before: "OBJECT target; target = new() BODY;"),
        new("a local function", "Make()", Before: "OBJECT Make() => new() BODY;"),
        new("a private method", "Make()", Members: "private static OBJECT Make() { return new() BODY; }"),
        new("a conditional", "(Environment.HasShutdownStarted ? new OBJECT BODY : new OBJECT BODY)"),
    ];

    private static readonly Form[] Records =
    [
        new("a with expression", "(new OBJECT BASE with { MEMBER })"),
        new("a with expression over a local", "(start with { MEMBER })", Before: "OBJECT start = new() BASE;"),
    ];

    private static readonly Form[] HandedOver =
    [
        new("a method's argument", "Same(new() BODY)", Members: "private static OBJECT Same(OBJECT value) => value;"),
        new("a named argument", "Same(second: new() BODY, first: 1)", Members: "private static OBJECT Same(int first, OBJECT second) => second;"),
        new("a constructor's argument", "new Holder(new() BODY)", Members: "private sealed class Holder(OBJECT value) { public OBJECT Value => value; }"),
        new("a record's argument", "new Holder(1, new() BODY)", Members: "private sealed record Holder(int Number, OBJECT Value);"),
        new("a property that is assigned later", "holder", Before: "Holder holder = new(); holder.Value = new() BODY;", Members: "private sealed class Holder { public OBJECT? Value { get; set; } }"),
        new("an item of a collection expression", "items", Before: "OBJECT[] items = [new() BODY];"),
        new("an item of an array", "new[] { new OBJECT BODY }"),
        new("an item of a typed array", "new OBJECT[] { new() BODY }"),
        new("an item of a list's initializer", "new List<OBJECT> { new() BODY }"),
        new("an item of an immutable array", "ImmutableArray.Create(new OBJECT BODY)"),
        new("an item of an immutable array's collection expression", "items", Before: "ImmutableArray<OBJECT> items = [new() BODY];"),
        new("an item that is added", "list", Before: "List<OBJECT> list = []; list.Add(new() BODY);"),
        new("a field", "s_field", Members: "private static readonly OBJECT s_field = new() BODY;"),
        new("a lambda's result", "make", Before: "Func<OBJECT> make = () => new() BODY;"),
        new("a tuple", "(1, new OBJECT BODY)"),
        new("a dictionary's value", "new Dictionary<int, OBJECT> { [1] = new() BODY }"),
    ];

    private static readonly Form[] Settable =
    [
        new("a property assignment", "target", Before: "OBJECT target = new() BASE; target.MEMBER;"),
        new("a property assignment to a parameter", "1", Before: "void Change(OBJECT target) { target.MEMBER; } Change(new());"),
    ];

    /// <summary>The ways that fit a subject, around a value.</summary>
    public static IEnumerable<Form> Of(Subject subject, string value)
    {
        IEnumerable<Form> forms = subject.Object == "GongClientOptions" ? [.. Everywhere, .. Settable] : [.. Everywhere, .. Records];
        return forms.Concat(subject.IsAboutObject ? HandedOver : []).Select(form => form
            .With("OBJECT", subject.Object)
            .With("BODY", subject.Body(value))
            .With("BASE", subject.Body(subject.Good))
            .With("MEMBER", subject.Assignment(value)));
    }
}
