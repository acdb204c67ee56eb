namespace GongGen.Reading.Docs;

/// <summary>The HTML elements that descriptions use; anything else between angle brackets is text.</summary>
internal static class HtmlTags
{
    /// <summary>Elements that begin a new line.</summary>
    public static bool IsBlock(string name) => name is "p" or "div" or "br" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
        or "ul" or "ol" or "li" or "table" or "thead" or "tbody" or "tfoot" or "tr" or "pre" or "hr" or "dl" or "dt" or "dd" or "blockquote"
        or "section" or "article" or "header" or "footer" or "details" or "summary" or "html" or "body" or "head" or "caption";

    /// <summary>Elements inside a line.</summary>
    public static bool IsInline(string name) => name is "a" or "b" or "i" or "u" or "s" or "em" or "strong" or "code" or "span" or "font"
        or "small" or "sub" or "sup" or "tt" or "kbd" or "var" or "samp" or "mark" or "del" or "ins" or "img" or "td" or "th" or "col" or "colgroup"
        or "abbr" or "cite" or "q" or "big" or "center" or "label" or "nobr" or "wbr" or "link" or "meta" or "title" or "svg" or "path";

    /// <summary>Elements whose content is no text either.</summary>
    public static bool IsHidden(string name) => name is "style" or "script" or "svg";
}
