using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GongGen.Corpus.Tests.Surfaces;

/// <summary>Diagnostics for people: severity, id, place, the underlined text, and the message.</summary>
internal static class DiagnosticText
{
    public static string Of(IEnumerable<Diagnostic> diagnostics, string text)
    {
        SourceText source = SourceText.From(text);
        StringBuilder written = new();
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(each => each.Location.GetLineSpan().StartLinePosition).ThenBy(each => each.Id, StringComparer.Ordinal))
        {
            FileLinePositionSpan lines = diagnostic.Location.GetLineSpan();
            string place = $"{lines.StartLinePosition.Line + 1}:{lines.StartLinePosition.Character + 1}";
            string underlined = source.ToString(source.Lines.GetTextSpan(lines.Span)).ReplaceLineEndings(" ");
            written.Append(CultureInfo.InvariantCulture, $"{diagnostic.Id} {diagnostic.DefaultSeverity} {place} `{Cut(underlined)}`: {Visible(diagnostic.GetMessage(CultureInfo.InvariantCulture))}\n");
        }

        return written.ToString();
    }

    private static string Cut(string text) => Visible(text.Length > 40 ? text[..40] : text);

    private static string Visible(string text) =>
        string.Concat(text.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? $"\\u{(int)letter:x4}" : letter.ToString()));
}
