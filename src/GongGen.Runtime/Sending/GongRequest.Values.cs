#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;

/// <content>Parameters that are objects, or that have a style of their own.</content>
internal sealed partial class GongRequest
{
    /// <summary>Fills a placeholder of the path.</summary>
    public void AddPath(string name, GongValue? value, GongStyle style) => FillPath(
        name,
        value is null ? null : GongStyles.ToText(name, value, style, static text => text),
        value is null ? "" : GongStyles.ToText(name, value, style, Uri.EscapeDataString) ?? "");

    /// <summary>Adds a value to the query; null, and a list or an object that holds nothing, add nothing.</summary>
    public void AddQuery(string name, GongValue? value, GongStyle style)
    {
        if (value is null)
        {
            return;
        }

        if (style is not (GongStyle.Repeated or GongStyle.Deep))
        {
            if (GongStyles.ToText(name, value, style, Uri.EscapeDataString) is { } text)
            {
                AppendQuery(name, text);
            }

            return;
        }

        foreach (KeyValuePair<string, string> pair in GongStyles.ToPairs(name, value, style == GongStyle.Deep))
        {
            AddQuery(pair.Key, pair.Value);
        }
    }

    /// <summary>Adds a header; null, and a list or an object that holds nothing, add nothing.</summary>
    public void AddHeader(string name, GongValue? value, GongStyle style) =>
        AddHeader(name, value is null ? null : GongStyles.ToText(name, value, style, static text => text));

    /// <summary>Adds a cookie, or one for each member of an object; null, and a list or an object that holds nothing, add nothing.</summary>
    public void AddCookie(string name, GongValue? value, GongStyle style)
    {
        if (style == GongStyle.Repeated && value?.Members is { } members)
        {
            foreach (KeyValuePair<string, GongValue> member in members)
            {
                AddCookie(Uri.EscapeDataString(member.Key), member.Value, GongStyle.Comma);
            }

            return;
        }

        if (value is not null && GongStyles.ToText(name, value, style, Uri.EscapeDataString) is { } text)
        {
            AppendCookie(name, text);
        }
    }
}
