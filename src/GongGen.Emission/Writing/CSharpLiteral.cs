using System.Globalization;
using System.Text;

namespace GongGen.Emission.Writing;

/// <summary>Text from a document as a C# literal or identifier: nothing that it says can leave its place.</summary>
internal static class CSharpLiteral
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed",
        "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong",
        "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>A quoted string literal.</summary>
    public static string Of(string text)
    {
        StringBuilder literal = new(text.Length + 2);
        literal.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            Append(literal, text, i);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A UTF-8 literal.</summary>
    public static string Utf8(string text) => Of(text) + "u8";

    /// <summary>The number of bytes that the text has on the wire.</summary>
    public static int Utf8Length(string text) => Encoding.UTF8.GetByteCount(text);

    /// <summary>An identifier, with '@' where it is a keyword.</summary>
    public static string Identifier(string name) => Keywords.Contains(name) ? "@" + name : name;

    private static void Append(StringBuilder literal, string text, int index)
    {
        char c = text[index];
        if (c is '"' or '\\')
        {
            literal.Append('\\').Append(c);
            return;
        }

        if (IsLoneSurrogate(text, index))
        {
            literal.Append("\\uFFFD");
            return;
        }

        bool isPlain = c >= ' ' && c != '\u007f' && (c < '\u0080' || char.IsLetterOrDigit(c) || char.IsSurrogate(c));
        if (isPlain)
        {
            literal.Append(c);
            return;
        }

        literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
    }

    private static bool IsLoneSurrogate(string text, int index)
    {
        char c = text[index];
        if (char.IsHighSurrogate(c))
        {
            return index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1]);
        }

        return char.IsLowSurrogate(c) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
    }
}
