using System.Text.RegularExpressions;

namespace GongGen.Analyzers.Tests.Forms;

/// <summary>The ways to write a value: TYPE and VALUE stand for its type and itself.</summary>
internal static partial class ValueForms
{
    private static readonly Form[] Any =
    [
        new("the value itself", "VALUE"),
        new("a static readonly field", "Value", Members: "private static readonly TYPE Value = VALUE;"),
        new("a local", "value", Before: "TYPE value = VALUE;"),
        new("a local that is assigned once", "value", Before: "TYPE value; value = VALUE;"),
        new("a local of a local", "value", Before: "TYPE first = VALUE; TYPE value = first;"),
        new("both arms of a conditional", "(Environment.HasShutdownStarted ? VALUE : VALUE)"),
        new("a conditional in a local", "value", Before: "TYPE value = Environment.HasShutdownStarted ? VALUE : VALUE;"),
        new("all arms of a switch expression", "(Environment.TickCount switch { 0 => VALUE, _ => VALUE })"),
        new("a private method", "Value()", Members: "private static TYPE Value() => VALUE;"),
        new("a private method with a return", "Value()", Members: "private static TYPE Value() { return VALUE; }"),
        new("a local function", "Value()", Before: "TYPE Value() => VALUE;"),
        new("a method that hands it on", "Same(VALUE)", Members: "private static TYPE Same(TYPE value) => value;"),
        new("a property", "Value", Members: "private static TYPE Value => VALUE;"),
        new("parentheses", "(VALUE)"),
        new("a cast", "(TYPE)(VALUE)"),
    ];

    private static readonly Form[] Constants =
    [
        new("a constant", "Value", Members: "private const TYPE Value = VALUE;"),
        new("a local constant", "value", Before: "const TYPE value = VALUE;"),
    ];

    private static readonly Form[] Texts =
    [
        new("a var", "value", Before: "var value = VALUE;"),
        new("an interpolation", "$\"{VALUE}\""),
        new("an interpolated constant", "Value", Members: "private const string Part = VALUE; private const string Value = $\"{Part}{\"\"}\";"),
        new("a concatenation", "VALUE + \"\""),
        new("a suppression", "VALUE!"),
    ];

    /// <summary>The ways that fit a value.</summary>
    public static IEnumerable<Form> Of(Subject subject, string value)
    {
        IEnumerable<Form> forms = subject.IsConstant ? [.. Any, .. Constants] : Any;
        return forms
            .Concat(subject is { IsConstant: true, Type: "string" } ? [.. Texts, .. Named(value)] : [])
            .Select(form => form.With("TYPE", subject.Type).With("VALUE", value));
    }

    private static IEnumerable<Form> Named(string value)
    {
        if (value == "\"\"")
        {
            yield return new("string.Empty", "string.Empty");
        }

        if (Identifier().Match(value) is { Success: true } match)
        {
            string name = match.Groups["name"].Value;
            yield return new("nameof", $"nameof({name})", Members: $"private static void {name}() {{ }}");
        }
    }

    [GeneratedRegex("^\"(?<name>[A-Za-z]{1,50})\"$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Identifier();
}
