using System.Globalization;
using GongGen.Analyzers.Values;

namespace GongGen.Analyzers.Kinds;

/// <summary>Values in messages.</summary>
internal static class Shown
{
    private const int MaxLength = 60;
    private const char Newline = '\n';

    /// <summary>A value as text with a space in front; empty where it has no short form.</summary>
    public static string Behind(Value value) => Of(value) is { Length: > 0 } text ? " " + text : "";

    /// <summary>A value as text; empty where it has no short form.</summary>
    public static string Of(Value value) => value switch
    {
        ConstantValue { Content: null } => "null",
        ConstantValue { Content: string text } => Quoted(text),
        ConstantValue { Content: DateTimeOffset day, Operation.Type: { } type } when KnownTypes.IsDate(type) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ConstantValue { Content: DateTimeOffset point } => point.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        ConstantValue { Content: DateTime date } => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ConstantValue { Content: IFormattable number } => number.ToString(null, CultureInfo.InvariantCulture),
        EnumValue { Member: { } member } => member.Name,
        EnumValue { Text: { } text } => Quoted(text),
        SymbolValue symbol => string.Join(".", symbol.Chain.Select(part => part.Name)),
        RelativeValue { Operation.Syntax: var syntax } when syntax.Span.Length <= MaxLength && !syntax.ToString().Contains(Newline) => syntax.ToString(),
        _ => "",
    };

    /// <summary>A text in quotes, cut where it is long.</summary>
    public static string Quoted(string text)
    {
        string line = new(text.Select(letter => char.IsControl(letter) ? ' ' : letter).ToArray());
        return line.Length <= MaxLength ? $"'{line}'" : $"'{line.Substring(0, MaxLength)}...'";
    }
}
